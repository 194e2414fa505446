// Each student of a class: on the grid, on a page of their own, and over several assignments.
import type { APIRequestContext, BrowserContext } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

import { type PublishedQuiz, publishQuiz } from './drivers/api.ts';
import { rightResponse, takeQuiz } from './drivers/class.ts';
import { tabTo } from './drivers/keyboard.ts';
import { expectReadable } from './drivers/readable.ts';
import { namesIn } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

const [FIRST, SECOND] = SAMPLE_QUESTIONS as [Question, Question];
const WRONG: QuestionResponse = { kind: 'multiple-choice', optionId: 'o3' };
/** One pair right: half of what it has to give. */
const PARTLY: QuestionResponse = { kind: 'multiple-response', optionIds: ['o1'] };
const RIGHT = { [FIRST.id]: rightResponse(FIRST), [SECOND.id]: rightResponse(SECOND) };

/** A class of two questions, of this name; the browser holds its desk. */
async function publishClass(
  request: APIRequestContext,
  context: BrowserContext,
): Promise<PublishedQuiz> {
  const settings = { label: 'Year 9' };
  const quiz = await publishQuiz(request, { questions: [FIRST, SECOND], settings });
  const opened = await context.request.post('/api/desk/open', {
    data: { manageKey: quiz.manageKey },
  });
  expect(opened.status()).toBe(204);
  return quiz;
}

test('the grid is paged, sorts by keyboard, and says by signs what it says by colour', async ({
  request,
  context,
  page,
}) => {
  const quiz = await publishClass(request, context);
  await takeQuiz(request, quiz, 'Zoe', RIGHT);
  await takeQuiz(request, quiz, 'Ada', { [FIRST.id]: WRONG, [SECOND.id]: PARTLY });
  const others = Array.from({ length: 49 }, (_, place) => `Student ${10 + place}`);
  await Promise.all(others.map((name) => takeQuiz(request, quiz, name, {})));
  await page.goto(`/teach/assignments/${quiz.assignmentId}/grid`);
  const table = page.getByRole('table', { name: t('insight.gridLabel') });
  const names = table.getByRole('rowheader');
  await expect(page.getByText(t('insight.pageOf', { page: 1, pages: 2 }))).toBeVisible();
  await expect(names).toHaveCount(50);

  const byName = table.getByRole('columnheader', { name: t('results.name') });
  await tabTo(page, 'th a[href*="by=name"]');
  await page.keyboard.press('Enter');
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  await expect(names.first()).toHaveText('Ada');
  // Where one was: the next key of the keyboard is in the table, not at the head of the page.
  await page.keyboard.press('Tab');
  await expect(byName.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  await expect(names.first()).toHaveText('Zoe');
  await page.getByRole('link', { name: t('insight.pageNext') }).click();
  await expect(names).toHaveText(['Ada']);
  await table
    .getByRole('columnheader', { name: t('results.score') })
    .getByRole('link')
    .click();
  await expect(names.first()).toHaveText('Zoe');
  await expect(names.nth(1)).toHaveText('Ada');

  const cells = await table.locator('td.cell').evaluateAll((all) =>
    all.map((cell) => ({
      verdict: cell.className,
      sign: cell.querySelector('[aria-hidden]')?.textContent,
      words: cell.querySelector('.unseen')?.textContent,
    })),
  );
  const verdicts = new Set(cells.map(({ verdict }) => verdict));
  expect(verdicts.size).toBe(4);
  for (const told of ['sign', 'words'] as const) {
    const apart = new Set(cells.map((cell) => `${cell.verdict} ${cell[told]}`));
    expect(apart.size, `one ${told} for each verdict`).toBe(4);
    expect(new Set(cells.map((cell) => cell[told])).size, `each its own ${told}`).toBe(4);
  }
  await expectReadable(page, 'grid');
});

test('a student’s page has the attempts, the progress, and links to the sentences to read again', async ({
  request,
  context,
  page,
}) => {
  const quiz = await publishClass(request, context);
  await takeQuiz(request, quiz, 'Ada', { [FIRST.id]: WRONG });
  await takeQuiz(request, quiz, 'Bo', RIGHT);
  await takeQuiz(request, quiz, 'Ada', RIGHT);
  await page.goto(`/teach/assignments/${quiz.assignmentId}`);
  await namesIn(page).getByRole('link', { name: 'Ada' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ada');
  await expect(page.locator('.runs li')).toHaveCount(2);
  await expect(page.getByRole('img', { name: t('insight.attemptsLabel') })).toBeVisible();
  await expect(page.getByText('Jo March')).toBeVisible();
  await expectReadable(page, 'student');

  const sentence = page.locator('.insight-again li').first();
  const quoted = (await sentence.locator('mark').textContent()) ?? '';
  await sentence.getByRole('link', { name: t('insight.inArticle') }).click();
  await expect(page.locator('.heat:target')).toContainText(quoted.slice(0, 40));
  await expect(page.locator('.heat:target')).toBeInViewport();
});

test('a class over time: one row for a student, the mean of each assignment', async ({
  request,
  context,
  page,
}) => {
  const quiz = await publishClass(request, context);
  const headers = { authorization: `Bearer ${quiz.manageKey}` };
  const again = await request.post(`/api/quizzes/${quiz.id}/assignments`, {
    headers,
    data: { confirm: true, settings: { label: 'year 9' } },
  });
  const other = (await again.json()) as { assignmentId: string; code: string };
  await takeQuiz(request, quiz, 'Ada', { [SECOND.id]: rightResponse(SECOND) });
  await takeQuiz(request, quiz, 'Bo', RIGHT);
  await takeQuiz(request, other, 'ADA', RIGHT);
  await page.goto(`/teach/assignments/${other.assignmentId}/over-time`);
  const table = page.getByRole('table', { name: t('insight.overTimeLabel') });
  const row = (name: string) => table.getByRole('row', { name }).getByRole('cell');
  await expect(row('Ada')).toHaveText(['50 %', '100 %']);
  await expect(row('Bo')).toHaveText(['100 %', t('results.none')]);
  await expect(row(t('insight.classMean'))).toHaveText([/^75 %/, /^100 %/]);
  await expectReadable(page, 'over time');
});
