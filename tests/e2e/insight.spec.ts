// What a teacher reads of two classes: the questions, the article, and each class by itself.
import type { APIRequestContext, BrowserContext } from '@playwright/test';
import { type PublishedQuiz, publishQuiz } from './drivers/api.ts';
import { rightResponse, takeQuiz } from './drivers/class.ts';
import { expectReadable } from './drivers/readable.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

async function openDesk(context: BrowserContext, { manageKey }: PublishedQuiz): Promise<void> {
  const opened = await context.request.post('/api/desk/open', { data: { manageKey } });
  expect(opened.status()).toBe(204);
}

/**
 * Six students: the first question's key looks wrong, as the three who know the rest chose another
 * option; the second and the fourth question only those three know.
 */
async function fillClass(request: APIRequestContext, quiz: PublishedQuiz): Promise<void> {
  const [first, second, third, fourth] = quiz.questions;
  if (first?.kind !== 'multiple-choice' || !second || !third || !fourth) throw new Error('other');
  for (const [place, name] of ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo'].entries()) {
    const strong = place < 3;
    await takeQuiz(request, quiz, name, {
      [first.id]: { kind: 'multiple-choice', optionId: strong ? 'o2' : 'o1' },
      ...(strong && {
        [second.id]: rightResponse(second),
        [fourth.id]: rightResponse(fourth),
      }),
      [third.id]: rightResponse(third),
    });
  }
}

test('two classes of one quiz: each has figures of its own, and the advice to look at a key', async ({
  request,
  context,
  page,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const headers = { authorization: `Bearer ${quiz.manageKey}` };
  const again = await request.post(`/api/quizzes/${quiz.id}/assignments`, {
    headers,
    data: { confirm: true },
  });
  expect(again.status()).toBe(201);
  const other = (await again.json()) as { assignmentId: string; code: string };
  await fillClass(request, quiz);
  await takeQuiz(request, other, 'Gus', {});
  await openDesk(context, quiz);

  await page.goto(`/teach/assignments/${quiz.assignmentId}`);
  await expect(page.getByText(t('insight.scores'))).toBeVisible();
  await page.getByRole('link', { name: t('insight.toQuestions') }).click();
  await expect(page.getByText(/^Look at the key\. Of the third/)).toContainText(
    /3 answered “Ada Byron” and nobody gave/,
  );
  await expect(page.getByText(/^3 of 6 \(50 %; 19 to 81 %\) answered “Ada Byron”/)).toBeVisible();
  await expectReadable(page, 'questions');

  await page.getByRole('link', { name: t('insight.toArticle') }).click();
  await expect(page.getByRole('heading', { name: t('insight.again') })).toBeVisible();
  await expect(page.locator('.heat.weak').first()).toBeVisible();
  await expectReadable(page, 'article');

  await page.goto(`/teach/assignments/${other.assignmentId}/questions`);
  await expect(page.getByText(t('insight.few', { n: 1 }))).toBeVisible();
  await expect(page.getByText(t('insight.discrimination'), { exact: true })).toBeHidden();

  const stranger = await request.get(`/teach/assignments/${quiz.assignmentId}/questions`);
  expect(await stranger.text()).not.toContain('Ada Byron');
});
