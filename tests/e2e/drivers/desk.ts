// A desk with many quizzes, and what a teacher looks for on it.
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { t } from '../words.ts';
import { type PublishedQuiz, publishQuiz } from './api.ts';

export type Desk = { first: PublishedQuiz; manageKey: string };

/** A desk with one quiz for each title, the first title's published; the browser holds its key by link. */
export async function fillDesk(
  request: APIRequestContext,
  context: BrowserContext,
  titles: readonly string[],
): Promise<Desk> {
  const first = await publishQuiz(request);
  const headers = { authorization: `Bearer ${first.manageKey}` };
  const name = (id: string, title: string) =>
    request.patch(`/api/quizzes/${id}`, { headers, data: { version: 1, title } });
  await name(first.id, titles[0] ?? '');
  for (const title of titles.slice(1)) {
    const made = await request.post(`/api/quizzes/${first.id}/duplicate`, { headers });
    await name(((await made.json()) as { id: string }).id, title);
  }
  const opened = await context.request.post('/api/desk/open', {
    data: { manageKey: first.manageKey },
  });
  expect(opened.status()).toBe(204);
  return { first, manageKey: first.manageKey };
}

/** The titles on the list, as they stand. */
export function titlesOn(page: Page): Promise<string[]> {
  return page.locator('.desk-list h2').allTextContents();
}

export async function searchDesk(page: Page, words: string): Promise<void> {
  await page.getByLabel(t('desk.searchLabel')).fill(words);
  await page.getByRole('button', { name: t('desk.searchGo') }).click();
  await page.waitForURL(/search=/);
}
