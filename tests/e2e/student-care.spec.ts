// What must not happen to a student by a slip, with script and without.
import { publishQuiz } from './drivers/api.ts';
import { expectQuestion, fillIn, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`leaving an attempt asks first, ${way}`, async ({ openBrowser, request }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    const leave = page.getByRole('link', { name: t('take.notYou', { name: 'Ada' }) });
    await leave.click();
    await expect(page.getByText(t('take.leaveLead'))).toBeVisible();
    await page.getByRole('link', { name: t('take.leaveNo') }).click();
    await expectQuestion(page, 1);
    await leave.click();
    await page.getByRole('button', { name: t('take.leaveYes') }).click();
    await expect(page.getByRole('button', { name: t('share.start') })).toBeVisible();
    await expect(page.getByLabel(t('share.name'), { exact: true })).toHaveValue('');
  });

  test(`a further try starts without the wrong choice, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true, settings: { tries: 3 } });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    await respond(page, question, false);
    const again = page.getByRole('button', { name: t('take.tryOf', { number: 2, count: 3 }) });
    await expect(again).toBeVisible();
    await expect(page.locator('.choices input:checked')).toHaveCount(0);
    await page.waitForTimeout(450);
    await again.click();
    await expect(page.locator('p[role=alert]')).toHaveText(t('take.nothing'));
    await fillIn(page, question, true);
    await again.click();
    await expect(
      page.getByRole('heading', { name: t('feedback.right'), exact: true }),
    ).toBeVisible();
  });

  test(`a blank name is asked for again at the field, ${way}`, async ({ openBrowser, request }) => {
    const quiz = await publishQuiz(request);
    const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await page.goto(quiz.shareUrl);
    const field = page.getByLabel(t('share.name'), { exact: true });
    await field.fill('   ');
    await page.getByRole('button', { name: t('share.start') }).click();
    await expect(page.locator('p[role=alert]')).toHaveText(t('share.nameMissing'));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(t('share.nameMissing')));
    await expect(field).toBeFocused();
  });

  test(`handing in leads to the heading of the result, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    await page.getByRole('link', { name: t('take.review') }).click();
    await page.getByRole('button', { name: t('review.handIn') }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(t('result.headingName', { name: 'Ada' }));
    await expect(heading).toBeFocused();
    const third = t('result.question', { number: 3, verdict: 'none' });
    await expect(page.getByRole('heading', { name: third, exact: true })).toBeVisible();
    const tools = page.locator('main :is(summary, button, .keep, .challenge-note a)');
    expect(await tools.filter({ visible: true }).count()).toBeGreaterThan(0);
    // On paper nothing stands that only a screen can use.
    await page.emulateMedia({ media: 'print' });
    await expect(tools.filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: third, exact: true })).toBeVisible();
  });
}

test('a double tap on the answer leaves the student at the proof', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const page = await (await openBrowser(PHONE)).newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await fillIn(page, question, true);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).dblclick();
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeFocused();
  await expectQuestion(page, 1);
});

test('handing in without a network happens when it is back', async ({ openBrowser, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [question] = quiz.questions;
  if (!question) throw new Error('the quiz has questions');
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await context.setOffline(true);
  await fillIn(page, question, true);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  await expect(page.getByRole('link', { name: t('take.next') })).toBeFocused();
  await page.getByRole('link', { name: t('take.review') }).click();
  await page.getByRole('button', { name: t('review.handIn') }).click();
  await expect(page.locator('p[role=alert]')).toHaveText(t('review.waiting'));
  await context.setOffline(false);
  await expect(page.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the article, where shown, is offered before the start, above the question and beside it', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true, settings: { showArticle: true } });
  const page = await (await openBrowser(PHONE)).newPage();
  await page.goto(quiz.shareUrl);
  await page.getByText(t('take.articleFirst')).click();
  await expect(page.getByRole('article')).toBeVisible();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  const stem = page.locator('.stem');
  const top = async (of: typeof stem) => (await of.boundingBox())?.y ?? Number.NaN;
  expect(await top(page.getByText(t('take.article')))).toBeLessThan(await top(stem));
  await page.setViewportSize({ width: 1280, height: 800 });
  const article = page.getByRole('article');
  await expect(article).toBeVisible();
  const left = (await article.boundingBox())?.x ?? 0;
  const box = await stem.boundingBox();
  expect(left).toBeGreaterThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
  expect(await top(article)).toBeLessThanOrEqual(await top(stem));
});
