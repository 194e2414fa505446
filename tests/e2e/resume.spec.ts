// A break, and going on with another device: flags and responses are there, and the result can be kept.
import { publishQuiz } from './drivers/api.ts';
import { expectQuestion, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

const MINUTE = 60_000;

test('an attempt link goes on with the quiz on another device; its result can be kept', async ({
  openBrowser,
  request,
}) => {
  const settings = { timeLimitMs: 12 * MINUTE };
  const quiz = await publishQuiz(request, { everyKind: true, settings });
  const [first] = quiz.questions;
  if (!first) throw new Error('the quiz has questions');
  // On the first device without script.
  const phone = await (await openBrowser({ ...PHONE, javaScriptEnabled: false })).newPage();
  await startQuiz(phone, quiz.shareUrl, 'Ada');
  await expect(phone.getByText('12 min left')).toBeVisible();
  await respond(phone, first, true);
  await phone.getByRole('button', { name: t('flag.mark') }).click();
  await expect(phone.getByRole('button', { name: t('flag.mark'), pressed: true })).toBeVisible();
  await phone.getByRole('link', { name: t('carry.pause') }).click();
  await expect(phone.getByText(t('carry.timed'))).toBeVisible();
  const link = (await phone.locator('.address').innerText()).trim();
  expect(new URL(link).search).toBe('?carry=1');

  // On the second with script, and a clock that is a day fast.
  const context = await openBrowser();
  await context.addInitScript(() => {
    const real = Date.now;
    Date.now = () => real() + 86_400_000;
  });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByLabel(t('carry.link'))).toHaveValue(link);
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('button', { name: t('carry.go') }).click();
  await expectQuestion(page, 2);
  await expect(page.getByText(/^1[12] min left$/)).toBeVisible();
  await page.getByRole('link', { name: t('take.review'), exact: true }).click();
  await expect(page.locator('.review li').first()).toContainText(t('flag.marked'));
  await page.getByRole('button', { name: t('review.handIn') }).click();
  await expect(page.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
  // The sentence stands in its paragraph now.
  await expect(page.locator('.footnote .around').first()).toBeAttached();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('copy.download') }).click();
  const copy = await (await download).createReadStream().then(async (stream) => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  });
  expect(copy).toContain('Ada');
  expect(copy).toContain(first.evidence[0]?.quote ?? '?');

  // A link with another token opens nothing.
  const stranger = await (await openBrowser()).newPage();
  await stranger.goto(link.slice(0, -4));
  await stranger.getByRole('button', { name: t('carry.go') }).click();
  await expect(stranger.getByText(t('carry.wrong'))).toBeVisible();
  expect(await stranger.context().cookies()).toEqual([]);
});
