// What a teacher does in the editor.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Question } from '#lib/core/question/question.ts';
import { t } from '../words.ts';
import { readQuestions } from './api.ts';

/** From 1. */
export const card = (page: Page, number: number): Locator => page.locator('.card').nth(number - 1);

export const stems = (page: Page) => page.locator('.card .stem').allTextContents();

export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: t('edit.undo') })).toBeVisible();
}

/** @returns the opened card */
export async function openCard(page: Page, number: number): Promise<Locator> {
  await page.getByRole('button', { name: t('edit.editOf', { number }), exact: true }).click();
  return card(page, number);
}

export async function closeCard(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: t('edit.doneOf', { number }), exact: true }).click();
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('.save-state')).toHaveText(t('edit.statuses.saved'));
}

/** The stored questions, once all is saved. */
export async function savedQuestions(page: Page): Promise<Question[]> {
  await expectSaved(page);
  const quizId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  return readQuestions(page.request, quizId);
}

/** Selects words of the article as a person would. @throws where they do not stand in one piece of it */
export async function selectWords(page: Page, words: string): Promise<void> {
  const found = await page.locator('.article-pane .article').evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
  if (!found) throw new Error(`not in one piece: ${words}`);
}
