// A student who has a finger and nothing else: taps and drags.
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import { t } from '../words.ts';
import { fillIn } from './student.ts';

/** Fills in the right response with a finger, answers, reads the verdict, and goes on. */
export async function respondByTouch(page: Page, question: Question, last: boolean): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  switch (question.kind) {
    case 'ordering': {
      const [first, ...others] = question.answerKey.order.map(
        (id) => question.options.find((option) => option.id === id)?.text ?? '',
      );
      const rows = page.locator('.handle');
      await expect(rows.first()).toBeVisible();
      // The first goes to the top by dragging, the others below it by tapping.
      if (!(await rows.first().innerText()).includes(first ?? '')) {
        await drag(touch, page.locator('.handle', { hasText: first ?? '' }), rows.first());
      }
      await expect(rows.first()).toContainText(first ?? '');
      for (const [index, text] of others.entries()) {
        const target = rows.nth(index + 1);
        if ((await target.innerText()).includes(text)) continue;
        await pickUp(page.locator('.handle', { hasText: text }));
        await target.tap();
        await expect(target).toContainText(text);
      }
      break;
    }
    case 'matching': {
      await expect(page.locator('.bank')).toBeVisible();
      for (const [index, { id }] of question.prompts.entries()) {
        const optionId = question.answerKey.pairs[id] ?? '';
        const text = question.options.find((option) => option.id === optionId)?.text ?? '';
        const chip = page.locator('.bank .handle', { hasText: text });
        const prompt = page.locator(`[data-prompt="${id}"]`);
        if (index === 0) await drag(touch, chip, prompt);
        else {
          await expect(async () => {
            await prompt.locator('span').first().tap();
            await chip.tap();
            await expect(prompt.locator('select')).toHaveValue(optionId, { timeout: 1_000 });
          }).toPass({ intervals: [500] });
        }
        await expect(prompt.locator('select')).toHaveValue(optionId);
      }
      break;
    }
    default:
      await fillIn(page, question, true);
  }
  await page.getByRole('button', { name: t('take.respond'), exact: true }).tap();
  await expect(page.getByRole('heading', { name: t('feedback.right'), exact: true })).toBeVisible();
  // A tap at once would count as the second of a double tap.
  await page.waitForTimeout(450);
  const name = last ? t('take.review') : t('take.next');
  await page.getByRole('link', { name, exact: true }).first().tap();
}

/** Taps until it is picked up: on a busy machine a tap after a drag may be lost. */
async function pickUp(handle: Locator): Promise<void> {
  await expect(async () => {
    if ((await handle.getAttribute('aria-pressed')) !== 'true') await handle.tap();
    await expect(handle).toHaveAttribute('aria-pressed', 'true', { timeout: 1_000 });
  }).toPass({ intervals: [500] });
}

/** From the grip of what is held to the middle of the target. */
export async function drag(touch: CDPSession, held: Locator, target: Locator): Promise<void> {
  await held.scrollIntoViewIfNeeded();
  const grip = await held.locator('.grip').boundingBox();
  const there = await target.boundingBox();
  if (!grip || !there) throw new Error('nothing to drag');
  const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
  const to = { x: there.x + there.width / 2, y: there.y + there.height / 2 };
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [from]);
  for (const part of [0.3, 0.7, 1]) {
    await send('touchMove', [
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    ]);
  }
  await send('touchEnd', []);
  // A tap on the heels of a drag is none to the browser.
  await held.page().waitForTimeout(400);
}
