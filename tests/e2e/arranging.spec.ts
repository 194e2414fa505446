// A finger at an ordering and a matching.
import { publishQuiz } from './drivers/api.ts';
import { expectQuestion, startQuiz } from './drivers/student.ts';
import { drag } from './drivers/touch.ts';
import { expect, PHONE, test } from './fixtures.ts';

test('the first tap after a quick drag counts, in an ordering and in a matching', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  const touch = await context.newCDPSession(page);
  await startQuiz(page, quiz.shareUrl, 'Ada');
  for (const [kind, onto] of [
    ['ordering', '.handle'],
    ['matching', '[data-prompt]'],
  ] as const) {
    const number = quiz.questions.findIndex((question) => question.kind === kind) + 1;
    await page.goto(`/q/${quiz.code}?n=${number}`);
    await expectQuestion(page, number);
    const handles = page.locator('.handle');
    const held = kind === 'ordering' ? handles.last() : handles.first();
    const text = await held.innerText();
    await drag(touch, held, page.locator(onto).first());
    if (kind === 'ordering') await expect(handles.first()).toContainText(text.split(',')[0] ?? '');
    else await expect(page.locator('.handle.used')).toHaveCount(1);
    await handles.last().tap();
    await expect(handles.last()).toHaveAttribute('aria-pressed', 'true');
  }
});
