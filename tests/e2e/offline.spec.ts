// Losing nothing: a network that goes, tabs that are killed, a browser that is used by the next student.
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { publishQuiz, readResults } from './drivers/api.ts';
import { killTab, readStorage, untilKept } from './drivers/offline.ts';
import { expectQuestion, fillIn, handIn, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

const LONG = process.env.FOOTNOTE_LONG === '1';
/** The long form: 1,000 responses. */
const RUNS = LONG ? 50 : 1;
const QUESTIONS = LONG ? 20 : 7;

/** As many as the run asks for, each with a rationale of its own. */
const questions = Array.from({ length: QUESTIONS }, (_, index): Question => {
  const id = `q${index + 1}`;
  const [first] = SAMPLE_QUESTIONS;
  const sample = SAMPLE_QUESTIONS[index] ?? first;
  if (!sample) throw new Error('the sample has questions');
  const stem = index < SAMPLE_QUESTIONS.length ? sample.stem : `Stem of question ${index + 1}?`;
  return { ...sample, id, stem, rationale: `SECRET-RATIONALE of ${id}.` };
});

for (let run = 1; run <= RUNS; run += 1) {
  test(`the network goes and the tab is killed at each of ${QUESTIONS} questions: no response is lost (${run})`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { questions, settings: { feedback: 'end' } });
    const context = await openBrowser(PHONE);
    let page = await context.newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    await untilKept(page);
    for (const [index, question] of quiz.questions.entries()) {
      const number = index + 1;
      await expectQuestion(page, number);
      await context.setOffline(true);
      await fillIn(page, question, number % 3 > 0);
      await page.getByRole('button', { name: t('take.save') }).click();
      const last = number === QUESTIONS;
      await expect(page.getByText(t(last ? 'review.kept' : 'take.kept')).last()).toBeVisible();
      await killTab(context, page);
      page = await context.newPage();
      await page.goto(`/q/${quiz.code}?n=${number + 1}`);
      const kept = last
        ? t('review.kept')
        : t('take.progress', { count: number, total: QUESTIONS });
      await expect(page.getByText(kept).last()).toBeVisible();
      await context.setOffline(false);
    }
    await handIn(page);
    const { questions: counts, students } = await readResults(request, quiz);
    expect(counts.map(({ responded }) => responded)).toEqual(quiz.questions.map(() => 1));
    expect(counts.map(({ right }) => right)).toEqual(
      quiz.questions.map((_, index) => ((index + 1) % 3 > 0 ? 1 : 0)),
    );
    expect(students.page).toMatchObject([{ status: 'finished', responded: QUESTIONS }]);
  });
}

test('a quiz that was open once is taken to its end without a network, and handed in when it is back', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const first = await context.newPage();
  await startQuiz(first, quiz.shareUrl, 'Ada');
  await untilKept(first);
  await first.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`/q/${quiz.code}`);
  for (const [index, question] of quiz.questions.entries()) {
    await expectQuestion(page, index + 1);
    await fillIn(page, question, true);
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(page.getByText(t('take.kept'))).toBeVisible();
    await page.waitForTimeout(450);
    await page.locator('#go-on').click();
  }
  await page.getByRole('button', { name: t('review.handIn') }).click();
  await expect(page.locator('p[role=alert]')).toHaveText(t('review.waiting'));
  await page.close();
  await context.setOffline(false);
  const back = await context.newPage();
  await back.goto(`/q/${quiz.code}`);
  await expect(back.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
  const { students } = await readResults(request, quiz);
  expect(students.page).toMatchObject([{ status: 'finished', responded: 7, points: 700 }]);
  await expect.poll(() => back.evaluate(() => localStorage.length)).toBe(0);
  await expect
    .poll(() => back.evaluate(() => caches.has(`footnote-1 ${location.pathname}`)))
    .toBe(false);
});

test('a page that is not kept says that there is no connection', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await untilKept(page);
  await context.setOffline(true);
  await page.goto('/q/another');
  await expect(page.getByRole('heading', { name: t('offline.heading') })).toBeVisible();
});

test('nothing that the browser keeps tells a key before its response', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { questions });
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  await respond(page, question, true);
  await page.goto(`/q/${quiz.code}?n=2`);
  await untilKept(page);
  const held = await readStorage(page);
  expect(held).toContain('Stem of question 2?');
  // The first has its response.
  for (const { rationale } of quiz.questions.slice(1)) expect(held).not.toContain(rationale);
  expect(held).not.toMatch(/answerKey|factId|SECRET-fact/);
});

test('an app for the home screen', async ({ openBrowser, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await untilKept(page);
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const ids = installabilityErrors.map(({ errorId }) => errorId);
  expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('"Not you?" leaves nothing of the last student, and says what would be lost', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada Lovelace');
  await untilKept(page);
  const responses = /\/api\/attempts\/[^/]+\/responses\//;
  await context.route(responses, (route) => route.abort());
  await fillIn(page, question, true);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  await expect(page.getByText(t('take.kept'))).toBeVisible();
  await page.getByRole('link', { name: t('take.notYou', { name: 'Ada Lovelace' }) }).click();
  await expect(page.getByText(t('offline.unsent'))).toBeVisible();
  await page.getByRole('button', { name: t('take.leaveYes') }).click();
  await expect(page.getByLabel(t('share.name'), { exact: true })).toHaveValue('');
  expect(await readStorage(page)).not.toMatch(/Ada Lovelace|footnote:|Stem of question/);
  expect(await context.cookies()).toEqual([]);
  await context.setOffline(true);
  await page.goto(`/q/${quiz.code}`);
  await expect(page.getByRole('heading', { name: t('offline.heading') })).toBeVisible();
});
