// What readers choose for themselves, and the language that their questions are marked with.
import type { Page } from '@playwright/test';
import { createQuiz, publishQuiz, startAttempt } from './drivers/api.ts';
import { axeFindings } from './drivers/readable.ts';
import { expectQuestion, handIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const SPANISH = `El faro de la isla fue construido en 1843 por la junta del puerto de Vigo. La torre mide 32 metros y su luz se ve a 24 millas de la costa.

En 1912 el faro se cerró durante 18 meses para cambiar la lámpara. Desde 1977 no vive nadie en la casa del farero, que hoy es un museo con 4.000 visitas al año.`;

const ARABIC = `بنيت المنارة عام 1843 بقرار من هيئة الميناء. يبلغ ارتفاع البرج 32 مترا ويرى ضوؤه من مسافة 24 ميلا.

أغلقت المنارة عام 1912 لمدة 18 شهرا لتغيير المصباح. ومنذ عام 1977 لا يسكن أحد في بيت الحارس.`;

const choose = async (page: Page, ...words: string[]) => {
  await page.getByText(t('aids.open'), { exact: true }).click();
  for (const word of words) await page.getByRole('radio', { name: word, exact: true }).check();
};
/** With script every choice is sent by itself, one after the other. */
const chooseKept = async (page: Page, ...words: string[]) => {
  let answered = 0;
  page.on('response', (response) => {
    if (/\/aids$/.test(response.url())) answered += 1;
  });
  await choose(page, ...words);
  await expect.poll(() => answered).toBe(words.length);
};
const rootOf = (page: Page) =>
  page.evaluate(() => {
    // Between two pages there is nothing yet.
    if (!document.body) return { size: '', paper: '', face: '' };
    const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
    const [face] = getComputedStyle(document.body).fontFamily.split(',');
    return { size: fontSize, paper: backgroundColor, face };
  });

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`text, contrast and letters are as their reader chose, at the next visit too, ${way}`, async ({
    openBrowser,
  }) => {
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    const page = await context.newPage();
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await page.goto('/q/gsi');
    expect((await rootOf(page)).size).toBe('16px');
    expect(fonts).toEqual([]);
    await choose(
      page,
      t('aids.size.percent', { percent: 150 }),
      'OpenDyslexic',
      t('aids.contrast.high'),
    );
    if (!javaScriptEnabled) await page.getByRole('button', { name: t('aids.apply') }).click();
    const chosen = { size: '24px', paper: 'rgb(255, 255, 255)', face: 'OpenDyslexic' };
    await expect.poll(() => rootOf(page)).toEqual(chosen);
    await expect.poll(() => fonts.length).toBeGreaterThan(0);
    await expect.poll(async () => (await context.cookies()).length).toBeGreaterThan(0);
    await page.goto('/');
    expect(await rootOf(page)).toEqual(chosen);
  });
}

test('with script a choice shows at once and loses nothing that was filled in', async ({
  openBrowser,
}) => {
  const page = await (await openBrowser(PHONE)).newPage();
  await startQuiz(page, '/q/gsi', 'Ada');
  await page.locator('.choices input, input[name="text"]').first().focus();
  const field = page.locator('.choices input').first();
  await field.check();
  await chooseKept(page, t('aids.spacing.widest'), t('aids.motion.none'));
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'none');
  await expect(field).toBeChecked();
  await expect(page.getByRole('button', { name: t('aids.apply') })).toBeHidden();
});

const LONG = process.env.FOOTNOTE_LONG === '1';

/** Pages of a student's who has handed in one quiz and takes another, and what marks each as there. */
const PAGES: [page: string, address: string, mark: string][] = [
  ['a question', '/q/gsi?n=1', '#question'],
  ['the student’s own page', '/me', '.aids ~ .stack'],
  ...(LONG
    ? ([
        ['the start', '/q/eiffel-tower', '.aids ~ *'],
        ['the review', '/q/gsi?n=review', '.review'],
        ['the result', '/q/rosetta-stone?n=result', '#result'],
      ] as typeof PAGES)
    : []),
];

test('pages with every aid have no finding of axe, in both schemes and in forced colours, and do not scroll sideways', async ({
  openBrowser,
}) => {
  const page = await (await openBrowser()).newPage();
  if (LONG) {
    await startQuiz(page, '/q/rosetta-stone', 'Ada');
    await page.goto('/q/rosetta-stone?n=review');
    await handIn(page);
  }
  await startQuiz(page, '/q/gsi', 'Ada');
  await chooseKept(
    page,
    t('aids.size.percent', { percent: 200 }),
    t('aids.spacing.widest'),
    t('aids.contrast.high'),
  );
  for (const [name, address, mark] of PAGES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await expect(page.locator(mark).first(), name).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    for (const media of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect.soft(await axeFindings(page), `${name} ${JSON.stringify(media)}`).toEqual([]);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(640);
  }
});

test('without script the form of the reading aids leads back to where it stands, on a student’s own pages too', async ({
  openBrowser,
}) => {
  const context = await openBrowser({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await startQuiz(page, '/q/gsi', 'Ada');
  await page.goto('/q/gsi?n=2');
  await choose(page, t('aids.size.percent', { percent: 125 }));
  await page.getByRole('button', { name: t('aids.apply') }).click();
  await expectQuestion(page, 2);
  expect((await rootOf(page)).size).toBe('20px');
  await page.goto('/me');
  await choose(page, t('aids.size.percent', { percent: 150 }));
  await page.getByRole('button', { name: t('aids.apply') }).click();
  await expect(page).toHaveURL(/\/me$/);
  expect((await rootOf(page)).size).toBe('24px');
});

test('questions are marked with the language of their article', async ({
  openBrowser,
  request,
}) => {
  for (const [text, language] of [
    [SPANISH, { lang: 'es', dir: 'ltr' }],
    [ARABIC, { lang: 'ar', dir: 'rtl' }],
  ] as const) {
    const created = await createQuiz(request, text);
    const published = await request.post(`/api/quizzes/${created.id}/publish`, {
      headers: { authorization: `Bearer ${created.manageKey}` },
      data: { settings: { showArticle: true }, confirm: true },
    });
    const { code } = (await published.json()) as { code: string };
    const attempt = await startAttempt(request, code, 'Ada');
    const headers = { authorization: `Bearer ${attempt.token}` };
    const view = await (await request.get(`/api/attempts/${attempt.id}`, { headers })).json();
    expect(view.language).toEqual(language);
    const page = await (await openBrowser(PHONE)).newPage();
    await startQuiz(page, `/q/${code}`, 'Ben');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    for (const of of ['.stem', '.article p', 'h1']) {
      await expect(page.locator(of).first()).toHaveAttribute('lang', language.lang);
      await expect(page.locator(of).first()).toHaveAttribute('dir', language.dir);
    }
  }
  const english = await publishQuiz(request, { everyKind: true });
  const page = await (await openBrowser(PHONE)).newPage();
  await startQuiz(page, english.shareUrl, 'Ada');
  await expect(page.locator('.stem')).toHaveAttribute('lang', 'en');
});
