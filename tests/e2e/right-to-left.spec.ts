// Every page in the pseudo-locale: from right to left, its words two fifths longer. Nothing scrolls sideways.
import type { Page } from '@playwright/test';
import { pseudoText } from '#lib/adapters/pseudo-locale.ts';
import { publishQuiz } from './drivers/api.ts';
import { expect, test } from './fixtures.ts';
import { serveApp } from './serve-app.ts';
import { t } from './words.ts';

const LONG = process.env.FOOTNOTE_LONG === '1';
/** The short form takes the narrowest, where least fits. */
const WIDTHS = LONG ? [320, 640, 1280] : [320];

/** Folded parts are unfolded first. */
async function expectWithin(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > clientWidth + 1;
        })
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect.soft(over, `${name} at ${width} px`).toEqual([]);
  }
}

test('every page survives a language from right to left with longer words', async ({ browser }) => {
  const app = await serveApp('sqlite', { FOOTNOTE_PSEUDO: 'rtl' });
  try {
    const context = await browser.newContext({ baseURL: app.origin });
    const { request } = context;
    const page = await context.newPage();
    const quiz = await publishQuiz(request, { everyKind: true, settings: { showArticle: true } });
    const { manageKey, assignmentId: at } = quiz;
    const visit = async (path: string) => {
      await page.goto(path);
      await expectWithin(page, path);
    };
    await visit('/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.skip')).toHaveText(pseudoText(t('app.skip')));
    await visit('/teach');
    await visit('/nowhere');
    await visit('/q/gsi');

    await visit(`/q/${quiz.code}`);
    await page.locator('#name').fill('Ada');
    await page.locator('form[action$="/start"] button').click();
    await page.waitForSelector('.stem');
    for (const [index, { kind }] of quiz.questions.entries()) {
      if (LONG || !/choice|response|false/.test(kind))
        await visit(`/q/${quiz.code}?n=${index + 1}`);
    }
    await expect(page.locator('.stem')).toHaveAttribute('dir', 'ltr');
    await visit(`/q/${quiz.code}?n=review`);
    await visit(`/q/${quiz.code}?leave=1`);
    await page.goto(`/q/${quiz.code}?n=review`);
    await page.locator('form[action$="/finish"] button').click();
    await page.waitForSelector('#result');
    await expectWithin(page, 'result');
    await visit('/me');
    await visit(`/embed/${quiz.code}`);

    await request.post('/api/desk/open', { data: { manageKey } });
    for (const path of ['', '/key', '/worksheet?article=1', '/try']) {
      await visit(`/teach/${quiz.id}${path}`);
    }
    const results = ['', '/grid', '/questions', '/article', '/over-time', '/repair', '/challenges'];
    for (const path of [...results, '/settings', '/students', '/poster']) {
      await visit(`/teach/assignments/${at}${path}`);
      if (path === '/article' || path === '/repair') {
        const text = page.locator('.article, .stem').first();
        await expect(text, 'what comes from the article runs as the article does').toHaveAttribute(
          'dir',
          'ltr',
        );
      }
    }
    await visit(`/teach/remove/${quiz.id}`);
    await visit('/teach/link');
    await visit('/teach');
    await context.close();
  } finally {
    await app.stop();
  }
});
