// Closed is closed: a stale tab changes nothing and shows what counts.

import type { BrowserContext } from '@playwright/test';
import { publishQuiz, readResults } from './drivers/api.ts';
import { untilKept, untilWatched } from './drivers/offline.ts';
import { fillIn, handIn, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

/** Tabs that have not heard of each other, as on two devices. */
async function silence(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
}

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a tab left open after handing in shows the result, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    await silence(context);
    const stale = await context.newPage();
    await startQuiz(stale, quiz.shareUrl, 'Ada');
    const other = await context.newPage();
    await other.goto(`/q/${quiz.code}?n=review`);
    await handIn(other);
    await fillIn(stale, question, true);
    await stale.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(stale.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
    const { questions, students } = await readResults(request, quiz);
    expect(questions[0]).toMatchObject({ responded: 0, right: 0 });
    expect(students.page).toMatchObject([{ status: 'finished', points: 0, responded: 0 }]);
  });

  test(`a try that was locked in one tab stays as it was in another, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    await silence(context);
    const stale = await context.newPage();
    await startQuiz(stale, quiz.shareUrl, 'Ada');
    // A tab that is still starting sends what it finds waiting, and so would know.
    if (javaScriptEnabled) await untilWatched(stale);
    const other = await context.newPage();
    await other.goto(`/q/${quiz.code}?n=1`);
    await respond(other, question, false);
    await fillIn(stale, question, true);
    await stale.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(stale.getByText(t('take.changed'))).toBeVisible();
    await expect(
      stale.getByRole('heading', { name: t('feedback.wrong'), exact: true }),
    ).toBeVisible();
    const { questions } = await readResults(request, quiz);
    expect(questions[0]).toMatchObject({ responded: 1, right: 0 });
  });
}

test('what one tab records shows in the other, and so does the end', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [first, second] = quiz.questions;
  if (!first || !second) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  const one = await context.newPage();
  await startQuiz(one, quiz.shareUrl, 'Ada');
  await untilKept(one);
  const other = await context.newPage();
  await other.goto(`/q/${quiz.code}?n=1`);
  await untilWatched(other);
  await respond(one, first, true);
  await expect(other.getByText(t('take.changed'))).toBeVisible();
  await expect(
    other.getByRole('heading', { name: t('feedback.right'), exact: true }),
  ).toBeVisible();
  // Both kept without a network, both sent once.
  await other.goto(`/q/${quiz.code}?n=2`);
  await one.goto(`/q/${quiz.code}?n=3`);
  const third = quiz.questions[2];
  if (!third) throw new Error('the quiz has questions');
  await untilWatched(other);
  await untilWatched(one);
  await context.setOffline(true);
  for (const [page, question] of [
    [other, second],
    [one, third],
  ] as const) {
    await fillIn(page, question, true);
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(page.getByText(t('take.kept'))).toBeVisible();
  }
  await context.setOffline(false);
  for (const page of [other, one]) {
    await expect(
      page.getByRole('heading', { name: t('feedback.right'), exact: true }),
    ).toBeVisible();
  }
  await one.goto(`/q/${quiz.code}?n=review`);
  await untilWatched(one);
  await handIn(one);
  await expect(other.getByText(t('offline.handedIn'))).toBeVisible();
  const { questions, students } = await readResults(request, quiz);
  expect(questions.map(({ responded }) => responded)).toEqual([1, 1, 1, 0, 0, 0, 0]);
  expect(students.page).toMatchObject([{ status: 'finished', responded: 3, points: 300 }]);
});
