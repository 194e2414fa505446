// A student who has a keyboard and nothing else.
import { expect, type Page } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import { t } from '../words.ts';

const MOST_TABS = 30;

/** Fills in the right response, answers, reads the verdict, and goes on. */
export async function respondByKeys(page: Page, question: Question): Promise<void> {
  await fillInByKeys(page, question);
  if (question.kind === 'matching' || question.kind === 'ordering') {
    await tabTo(page, `button:text-is("${t('take.respond')}")`);
  }
  await page.keyboard.press('Enter');
  const verdict = page.getByRole('heading', { name: t('feedback.right'), exact: true });
  await expect(verdict).toBeFocused();
  // A key at once would count as the second of a double tap.
  await page.waitForTimeout(450);
  await page.keyboard.press('Enter');
}

async function fillInByKeys(page: Page, question: Question): Promise<void> {
  const shown = async (): Promise<string[]> => page.locator('.choices li').allInnerTexts();
  const press = async (text: string) =>
    page.keyboard.press(String((await shown()).findIndex((each) => each.trim() === text) + 1));
  switch (question.kind) {
    case 'multiple-choice':
    case 'multiple-response': {
      const { answerKey: key } = question;
      const ids = 'optionIds' in key ? key.optionIds : [key.optionId];
      for (const { id, text } of question.options) if (ids.includes(id)) await press(text);
      return;
    }
    case 'true-false':
      return press(question.answerKey.value ? t('teach.true') : t('teach.false'));
    case 'cloze':
    case 'numeric':
      await tabTo(page, 'input[name="text"]');
      return page.keyboard.type(
        question.kind === 'cloze'
          ? (question.answerKey.accepted[0] ?? '')
          : String(question.answerKey.value),
      );
    case 'ordering':
      await expect(page.locator('.handle').first()).toBeVisible();
      for (const [place, id] of question.answerKey.order.entries()) {
        const text = question.options.find((option) => option.id === id)?.text ?? '';
        const handle = page.locator('.handle', { hasText: text });
        await tabTo(page, `.handle:has-text("${text}")`);
        const at = async () =>
          (await page.locator('.handle').allInnerTexts()).findIndex((each) => each.includes(text));
        for (let from = await at(); from > place; from -= 1) await page.keyboard.press('ArrowUp');
        await expect(handle).toContainText(`${place + 1} of`);
      }
      return;
    case 'matching':
      for (const { id } of question.prompts) {
        const option = question.options.find((each) => each.id === question.answerKey.pairs[id]);
        await tabTo(page, `select[name="pair.${id}"]`);
        await page.keyboard.type(option?.text ?? '');
      }
      return;
  }
}

/** Presses Tab, or Shift and Tab, until the element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  const focused = () => wanted.evaluate((element) => element === document.activeElement);
  const before = await wanted.evaluate(
    (element) =>
      document.activeElement !== document.body &&
      Boolean(
        element.compareDocumentPosition(document.activeElement ?? element) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ),
  );
  for (let tabs = 0; !(await focused()); tabs += 1) {
    if (tabs > MOST_TABS) throw new Error(`no way by Tab to ${selector}`);
    await page.keyboard.press(before ? 'Shift+Tab' : 'Tab');
  }
}
