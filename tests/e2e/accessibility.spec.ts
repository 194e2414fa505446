// Every page in light and dark, on a phone and on a desk: no finding of axe, no sideways scrolling
// at 320 px and at 200 % zoom, and targets that a thumb can hit.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { NEWS_TEXT, publishQuiz, readQuestions } from './drivers/api.ts';
import { fillIn, goOn, handIn, respond, startQuiz, takeFrom } from './drivers/student.ts';
import { openResults, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

const SCREENS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
/** A 1280 px window at 200 % zoom has 640 CSS pixels. */
const NARROW = [320, 640];
const MIN_TARGET_PX = 44;

const LONG = process.env.FOOTNOTE_LONG === '1';

/** Each screen in both; the short form takes the phone in light and the desk in dark. */
const schemesOn = (screen: string): readonly ('light' | 'dark')[] =>
  LONG ? ['light', 'dark'] : [screen === 'phone' ? 'light' : 'dark'];

let pages = 0;
/** The short form takes the phone for one page and the desk for the next. */
const screens = () => Object.entries(SCREENS).filter((_, index) => LONG || index === pages % 2);

async function expectReadable(page: Page, name: string): Promise<void> {
  pages += 1;
  for (const [screen, size] of screens()) {
    await page.setViewportSize(size);
    for (const colorScheme of schemesOn(screen)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect.soft(found, `${name}, ${screen}, ${colorScheme}`).toEqual([]);
    }
  }
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(scrolls, `${name} at ${width} px`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize(SCREENS.phone);
  expect.soft(await smallTargets(page), `small targets of ${name}`).toEqual([]);
}

/** Controls lower than 44 px. Links within text are exempt; a radio or checkbox counts with its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const selector =
      'button, select, textarea, summary, a.button, input:not([type="hidden"], [type="radio"], [type="checkbox"]), label:has(input[type="radio"], input[type="checkbox"])';
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && !element.classList.contains('gap'))
      .filter((element) => element.getBoundingClientRect().height < least - 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  }, MIN_TARGET_PX);
}

test('the pages of a teacher', async ({ page, context, request }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await expectReadable(page, 'first page');
  await page.getByRole('button', { name: t('home.make') }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectReadable(page, 'first page with a problem');
  await page.goto('/teach');
  await expectReadable(page, 'empty desk');
  const quizId = await pasteArticle(page, NEWS_TEXT);
  await expectReadable(page, 'new quiz');
  for (const summary of await page.locator('summary').all()) {
    if (!(await summary.evaluate((element) => element.parentElement?.hasAttribute('open')))) {
      await summary.click();
    }
  }
  await expectReadable(page, 'new quiz, unfolded');
  await page.goto(`/teach/${quizId}`);
  const { code } = await publish(page);
  await expectReadable(page, 'published quiz');
  await openResults(page);
  await expectReadable(page, 'empty results');
  const questions = await readQuestions(context.request, quizId);
  for (const [index, name] of ['Ada', 'Ben'].entries()) {
    const student = await page
      .context()
      .browser()
      ?.newContext({ baseURL: new URL(page.url()).origin });
    if (!student) throw new Error('the browser is open');
    const own = await student.newPage();
    await startQuiz(own, `/q/${code}`, name);
    await takeFrom(own, questions, { right: index === 0 });
    await student.close();
  }
  await page.reload();
  await expectReadable(page, 'results');
  await page.goto('/teach');
  await expectReadable(page, 'desk');
  const foreign = await publishQuiz(request);
  await page.goto(`/teach/${foreign.id}`);
  await expectReadable(page, 'desk of another teacher');
});

test('the pages of a student', async ({ page, request }) => {
  test.setTimeout(240_000);
  const { questions, shareUrl } = await publishQuiz(request, { everyKind: true });
  await page.goto('/me');
  await expectReadable(page, 'no quizzes yet');
  await page.goto(shareUrl);
  await expectReadable(page, 'start');
  await startQuiz(page, shareUrl, 'Ada');
  for (const [index, question] of questions.entries()) {
    await expectReadable(page, `${question.kind} before the response`);
    const right = index % 2 === 0;
    if (index === 0) await fillIn(page, question, right);
    await respond(page, question, right);
    // Every verdict is built alike.
    if (LONG || index < 2) await expectReadable(page, `${question.kind} after the response`);
    await goOn(page, index + 1 === questions.length);
  }
  await expectReadable(page, 'review');
  await handIn(page);
  await expectReadable(page, 'result');
  await page.goto('/me');
  await expectReadable(page, 'own quizzes');
});

test('the pages that are in no one’s way', async ({ page, request }) => {
  test.setTimeout(120_000);
  // The second is made quickly: what writes quizzes has started.
  const later = await publishQuiz(request, { settings: { opensAt: Date.now() + 1e9 } });
  const closed = await publishQuiz(request, { settings: { closesAt: Date.now() + 8_000 } });
  for (const [path, name] of [
    ['/q/no-such-code', 'unknown code'],
    ['/nowhere', 'unknown page'],
    [`/q/${closed.code}`, 'closed quiz'],
    [`/q/${later.code}`, 'quiz that opens later'],
    ['/q/gsi', 'bundled quiz'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectReadable(page, name);
  }
});

test('the checks see what is wrong', async ({ page }) => {
  // A page that no script fills again: what is planted stays.
  await page.setViewportSize(SCREENS.phone);
  await page.setContent('<main><h1>A page</h1></main>');
  expect(await smallTargets(page)).toEqual([]);
  await page.setContent('<main><button style="width: 900px; height: 20px"></button></main>');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(390);
});
