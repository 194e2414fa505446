// What a student taps before the script has come counts.
import type { BrowserContext, Page } from '@playwright/test';
import { publishQuiz, readResults } from './drivers/api.ts';
import { fillIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

const TAPS = process.env.FOOTNOTE_LONG ? 100 : 8;

/** Holds every script back until the returned function is called. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route(/\/_next\/static\/.*\.js/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('form');
    return form !== null && Object.keys(form).some((key) => key.startsWith('__react'));
  });
}

test(`${TAPS} of ${TAPS} taps made before hydration are kept and handed on`, async ({
  openBrowser,
  request,
}) => {
  test.setTimeout(TAPS * 8_000 + 30_000);
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (question?.kind !== 'multiple-choice') throw new Error('the first question has options');
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  const right = question.options.find(({ id }) => id === question.answerKey.optionId)?.text ?? '';
  let kept = 0;
  for (let tap = 0; tap < TAPS; tap += 1) {
    const release = await holdScripts(context);
    await page.goto(`/q/${quiz.code}?n=1`, { waitUntil: 'domcontentloaded' });
    await page.getByLabel(right, { exact: true }).tap();
    release();
    await untilHydrated(page);
    if (await page.getByLabel(right, { exact: true }).isChecked()) kept += 1;
    await context.unroute(/\/_next\/static\/.*\.js/);
  }
  expect(kept).toBe(TAPS);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeVisible();
});

test('fields of every kind filled in before hydration keep what was given', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  for (const [index, question] of quiz.questions.entries()) {
    const release = await holdScripts(context);
    await page.goto(`/q/${quiz.code}?n=${index + 1}`, { waitUntil: 'domcontentloaded' });
    await fillIn(page, question, true);
    release();
    await untilHydrated(page);
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(
      page.getByRole('heading', { name: t('feedback.right'), exact: true }),
    ).toBeVisible();
    await context.unroute(/\/_next\/static\/.*\.js/);
  }
});

test('a response sent before hydration is recorded once', async ({ openBrowser, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  const release = await holdScripts(context);
  await page.goto(`/q/${quiz.code}?n=1`, { waitUntil: 'domcontentloaded' });
  await fillIn(page, question, true);
  await page
    .getByRole('button', { name: t('take.respond'), exact: true })
    .click({ noWaitAfter: true });
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeVisible();
  release();
  const { questions } = await readResults(request, quiz);
  expect(questions[0]).toMatchObject({ responded: 1, right: 1 });
});
