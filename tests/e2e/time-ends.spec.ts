// The time ends while something is filled in.
import { publishQuiz } from './drivers/api.ts';
import { fillIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

const SOON_MS = 15_000;

test('what is filled in when the time ends is handed in with the rest, and the result says so', async ({
  openBrowser,
  request,
}) => {
  const settings = { closesAt: Date.now() + SOON_MS };
  const quiz = await publishQuiz(request, { everyKind: true, settings });
  const [first] = quiz.questions;
  if (!first) throw new Error('the quiz has questions');
  const page = await (await openBrowser(PHONE)).newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await fillIn(page, first, true);
  await expect(page.getByText(t('timer.sent'))).toBeVisible({ timeout: 2 * SOON_MS });
  await expect(page.getByText(t('result.overdue'))).toBeVisible();
  await expect(page.locator('.score')).toContainText('1 of');
});
