// The store dies in the middle of a quiz and comes back: nothing is lost, nothing counts twice.
import { publishQuiz, readResults } from './drivers/api.ts';
import { fillIn, goOn, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

test('a response given while the store is dead is kept and arrives once @redis', async ({
  app,
  openBrowser,
  request,
}) => {
  const { redis } = app;
  if (!redis) throw new Error('this test needs the Redis store');
  const quiz = await publishQuiz(request, { everyKind: true });
  const [first, second, third] = quiz.questions;
  if (!first || !second || !third) throw new Error('the quiz has questions');
  const page = await (await openBrowser(PHONE)).newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await respond(page, first, true);
  await goOn(page, false);
  await redis.die();
  try {
    await fillIn(page, second, true);
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(page.getByText(t('take.kept'))).toBeVisible();
    await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toHaveCount(
      0,
    );

    const response = await page.goto(`/q/${quiz.code}?n=2`);
    expect(response?.status()).toBe(503);
    await expect(page.getByText(t('problem.store-unavailable'))).toBeVisible();
    const health = await request.get('/api/health');
    expect(health.status()).toBe(503);
    expect(health.headers()['content-type']).toContain('application/problem+json');
  } finally {
    await redis.revive();
  }
  await page.getByRole('link', { name: t('problem.retry') }).click();
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeVisible();
  const { questions } = await readResults(request, quiz);
  expect(questions.slice(0, 3)).toMatchObject([
    { responded: 1, right: 1 },
    { responded: 1, right: 1 },
    { responded: 0, right: 0 },
  ]);
});

test('a response given without a network arrives by itself when it is back', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [first] = quiz.questions;
  if (!first) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await context.setOffline(true);
  await fillIn(page, first, true);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  await expect(page.getByText(t('take.kept'))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeVisible();
  const { questions } = await readResults(request, quiz);
  expect(questions[0]).toMatchObject({ responded: 1, right: 1 });
});
