// What a student does in a browser, with script and without.
import { expect, type Frame, type Page } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import { t } from '../words.ts';

/** A tab, or a frame in one. */
type View = Page | Frame;

/** Opens a share link, types a name where one is asked for, and starts. Ends on the first question. */
export async function startQuiz(page: View, url: string, name: string): Promise<void> {
  await page.goto(url);
  const field = page.getByLabel(t('share.name'), { exact: true });
  if (await field.isVisible()) await field.fill(name);
  await page.getByRole('button', { name: t('share.start') }).click();
  await expectQuestion(page, 1);
}

/** `number` counts from 1. */
export async function expectQuestion(page: View, number: number): Promise<void> {
  const name = t('take.question', { number, count: '@' }).replace('@', '\\d+');
  await expect(page.getByRole('heading', { name: new RegExp(`^${name}$`) })).toBeVisible();
}

/** Gives a response and reads the verdict, which comes at once; stays on the question. */
export async function respond(page: View, question: Question, right: boolean): Promise<void> {
  await fillIn(page, question, right);
  await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
  const verdict = right ? t('feedback.right') : t('feedback.wrong');
  await expect(page.getByRole('heading', { name: verdict, exact: true })).toBeVisible();
}

/** To the next question, or from the last one to the review. */
export async function goOn(page: View, last: boolean): Promise<void> {
  const name = last ? t('take.review') : t('take.next');
  // To script, a click at once would count as the second of a double tap.
  if ((await page.locator('html[data-live]').count()) > 0) await page.waitForTimeout(450);
  await page.getByRole('link', { name, exact: true }).first().click();
}

export async function handIn(page: View): Promise<void> {
  await expect(page.getByRole('heading', { name: t('review.heading') })).toBeVisible();
  await page.getByRole('button', { name: t('review.handIn') }).click();
  await expect(page.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
}

/** Responds from question `from` (counts from 1) to the end, all right or all wrong, and hands in. */
export async function takeFrom(
  page: View,
  questions: readonly Question[],
  { from = 1, right }: { from?: number; right: boolean },
): Promise<void> {
  for (const [index, question] of questions.entries()) {
    if (index + 1 < from) continue;
    await expectQuestion(page, index + 1);
    await respond(page, question, right);
    await goOn(page, index + 1 === questions.length);
  }
  await handIn(page);
}

/** Fills in the fields of a question with its key, or with something that earns nothing. */
export async function fillIn(page: View, question: Question, right: boolean): Promise<void> {
  const choose = (text: string) => page.getByLabel(text, { exact: true }).check();
  switch (question.kind) {
    case 'multiple-choice': {
      const { optionId } = question.answerKey;
      await choose(textOf(question.options, ({ id }) => (id === optionId) === right));
      return;
    }
    case 'multiple-response': {
      const { optionIds } = question.answerKey;
      for (const { id, text } of question.options) {
        if (optionIds.includes(id) === right) await choose(text);
      }
      return;
    }
    case 'true-false':
      await choose(question.answerKey.value === right ? t('teach.true') : t('teach.false'));
      return;
    case 'cloze': {
      const gap = page.getByLabel(t('take.gap'), { exact: true });
      await gap.fill(right ? (question.answerKey.accepted[0] ?? '') : 'xyzzy');
      return;
    }
    case 'numeric': {
      const { value, tolerance } = question.answerKey;
      await page.getByLabel(t('take.number')).fill(String(right ? value : value + tolerance + 7));
      return;
    }
    case 'ordering': {
      const order = right ? question.answerKey.order : [...question.answerKey.order].reverse();
      for (const [place, id] of order.entries()) {
        const item = textOf(question.options, (option) => option.id === id);
        const list = page.getByLabel(t('take.place', { item }), { exact: true });
        await list.selectOption(String(place + 1));
      }
      return;
    }
    case 'matching':
      for (const { id, text } of question.prompts) {
        const optionId = question.answerKey.pairs[id];
        const label = textOf(question.options, (option) => (option.id === optionId) === right);
        await page.locator('label', { hasText: text }).locator('select').selectOption({ label });
      }
      return;
  }
}

function textOf<T extends { text: string }>(
  options: readonly T[],
  is: (option: T) => boolean,
): string {
  const option = options.find(is);
  if (!option) throw new Error('the question has no such option');
  return option.text;
}
