// Every page in light and dark, on a phone and on a desk: no finding of axe, no sideways scrolling
// at 320 px and at 200 % zoom, and targets that a thumb can hit.
import type { Page } from '@playwright/test';
import { NEWS_TEXT, publishQuiz, readQuestions } from './drivers/api.ts';
import { rightResponse, takeQuiz } from './drivers/class.ts';
import { axeFindings, expectNoSidewaysScroll, expectReadable } from './drivers/readable.ts';
import { fillIn, goOn, handIn, respond, startQuiz } from './drivers/student.ts';
import { openResults, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

const PHONE_SIZE = { width: 390, height: 844 };
/** A 1280 px window at 200 % zoom has 640 CSS pixels. */
const ZOOMED_PX = 640;
const MIN_TARGET_PX = 44;

const LONG = process.env.FOOTNOTE_LONG === '1';

async function expectSound(page: Page, name: string): Promise<void> {
  await expectReadable(page, name);
  await expectNoSidewaysScroll(page, name, ZOOMED_PX);
  await page.setViewportSize(PHONE_SIZE);
  expect.soft(await smallTargets(page), `small targets of ${name}`).toEqual([]);
}

/** Controls lower than 44 px. Links within text are exempt; a radio or checkbox counts with its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const selector =
      'button, select, textarea, summary, a.button, input:not([type="hidden"], [type="radio"], [type="checkbox"]), label:has(input[type="radio"], input[type="checkbox"])';
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && !element.classList.contains('gap'))
      .filter((element) => element.getBoundingClientRect().height < least - 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  }, MIN_TARGET_PX);
}

test('the pages of a teacher', async ({ page, context, request }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await expectSound(page, 'first page');
  await page.getByRole('button', { name: t('home.make') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectSound(page, 'first page with a problem');
  await page.goto('/teach');
  await expectSound(page, 'empty desk');
  const quizId = await pasteArticle(page, NEWS_TEXT);
  await expectSound(page, 'new quiz');
  for (const summary of await page.locator('summary').all()) {
    if (!(await summary.evaluate((element) => element.parentElement?.hasAttribute('open')))) {
      await summary.click();
    }
  }
  await expectSound(page, 'new quiz, unfolded');
  await page.goto(`/teach/${quizId}`);
  const { code } = await publish(page);
  await expectSound(page, 'published quiz');
  await openResults(page);
  await expectSound(page, 'empty results');
  const questions = await readQuestions(context.request, quizId);
  for (const [index, name] of ['Ada', 'Ben'].entries()) {
    const known = index === 0 ? questions : questions.slice(0, 4);
    const responses = known.map((question) => [question.id, rightResponse(question)] as const);
    await takeQuiz(request, { code }, name, Object.fromEntries(responses));
  }
  await page.reload();
  await expectSound(page, 'results');
  await page.goto('/teach');
  await expectSound(page, 'desk');
  const foreign = await publishQuiz(request);
  await page.goto(`/teach/${foreign.id}`);
  await expectSound(page, 'desk of another teacher');
});

test('the pages of a student', async ({ page, request }) => {
  test.setTimeout(240_000);
  const { questions, shareUrl } = await publishQuiz(request, { everyKind: true });
  await page.goto('/me');
  await expectSound(page, 'no quizzes yet');
  await page.goto(shareUrl);
  await expectSound(page, 'start');
  await startQuiz(page, shareUrl, 'Ada');
  for (const [index, question] of questions.entries()) {
    await expectSound(page, `${question.kind} before the response`);
    const right = index % 2 === 0;
    if (index === 0) await fillIn(page, question, right);
    await respond(page, question, right);
    // Every verdict is built alike.
    if (LONG || index < 2) await expectSound(page, `${question.kind} after the response`);
    await goOn(page, index + 1 === questions.length);
  }
  await expectSound(page, 'review');
  await handIn(page);
  await expectSound(page, 'result');
  await page.goto('/me');
  await expectSound(page, 'own quizzes');
});

test('the pages that are in no one’s way', async ({ page, request }) => {
  test.setTimeout(120_000);
  // The second is made quickly: what writes quizzes has started.
  const later = await publishQuiz(request, { settings: { opensAt: Date.now() + 1e9 } });
  const closed = await publishQuiz(request, { settings: { closesAt: Date.now() + 8_000 } });
  for (const [path, name] of [
    ['/q/no-such-code', 'unknown code'],
    ['/nowhere', 'unknown page'],
    [`/q/${closed.code}`, 'closed quiz'],
    [`/q/${later.code}`, 'quiz that opens later'],
    ['/q/gsi', 'bundled quiz'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, name);
  }
});

test('the checks see what is wrong', async ({ page }) => {
  // A page that no script fills again: what is planted stays.
  await page.setViewportSize(PHONE_SIZE);
  await page.setContent('<main><h1>A page</h1></main>');
  expect(await smallTargets(page)).toEqual([]);
  await page.setContent('<main><button style="width: 900px; height: 20px"></button></main>');
  expect((await axeFindings(page)).join()).toContain('button-name: ');
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(390);
});
