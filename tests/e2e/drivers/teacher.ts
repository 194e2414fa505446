// What a teacher does in a browser.
import { expect, type Locator, type Page } from '@playwright/test';
import { t } from '../words.ts';

/** Pastes an article on the first page; ends on the quiz's own page. @returns the quiz's id. */
export async function pasteArticle(page: Page, text: string): Promise<string> {
  await page.goto('/');
  await page.getByLabel(t('home.text'), { exact: true }).fill(text);
  await page.getByRole('button', { name: t('home.make') }).click();
  await page.waitForURL(/\/teach\/[^/?#]+/, { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export type Publication = { code: string; shareUrl: string };

/** Publishes with the settings as they stand. */
export async function publish(page: Page): Promise<Publication> {
  await page.getByRole('button', { name: t('publish.go'), exact: true }).click();
  const link = page.getByRole('link', { name: /\/q\/[\w-]+$/ });
  await expect(link).toBeVisible();
  const shareUrl = (await link.getAttribute('href')) ?? '';
  return { shareUrl, code: new URL(shareUrl).pathname.split('/').at(-1) ?? '' };
}

export async function openResults(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('publish.results') }).click();
  const questions = page.getByRole('heading', { name: t('results.questions'), exact: true });
  await expect(questions).toBeVisible();
}

/** The names in the list of students with their scores, in its order. */
export function namesIn(page: Page): Locator {
  return page.getByRole('table', { name: t('results.tableLabel') }).getByRole('rowheader');
}
