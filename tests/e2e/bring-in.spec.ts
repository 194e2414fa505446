// Each way in: paste, link and file; with script and without; looked over and corrected; then the quiz.
import type { Page } from '@playwright/test';
import { broughtInReply, quizCreatedReply, quizReply } from '#app/api/reply-schemas.ts';
import { makePdf } from '#tests/fixtures/documents/make-pdf.ts';
import { makeWordFile } from '#tests/fixtures/documents/make-word-file.ts';
import { ARTICLE_TEXT, NEWS_TEXT } from './drivers/api.ts';
import { expectReadable } from './drivers/readable.ts';
import { startSite } from './drivers/site.ts';
import { publish } from './drivers/teacher.ts';
import { test as base, expect } from './fixtures.ts';
import { type App, serveApp } from './serve-app.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

/** The app, which finds the site of the test at http://news.example. */
const test = base.extend<object, { app: App }>({
  app: [
    async ({ store }, use) => {
      const site = await startSite();
      const app = await serveApp(store, site.variables);
      await use(app);
      await app.stop();
      site.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

const BEARS = 'http://news.example/bears';
const text = (page: Page) => page.getByLabel(t('home.text'), { exact: true });
const link = (page: Page) => page.getByLabel(t('bringIn.link'), { exact: true });
const file = (page: Page) => page.getByLabel(t('bringIn.file'), { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const overlook = (page: Page) => page.getByRole('heading', { name: t('bringIn.broughtHeading') });
const unfold = async (page: Page) => {
  if (!(await page.getByLabel(t('home.articleSource')).isVisible())) {
    await page.locator('summary', { hasText: t('home.more') }).click();
  }
};

async function expectFields(page: Page, fields: { title: string; date: string; source: string }) {
  await expect(page.getByLabel(t('home.articleTitle'))).toHaveValue(fields.title);
  await expect(page.getByLabel(t('home.articleDate'))).toHaveValue(fields.date);
  await expect(page.getByLabel(t('home.articleSource'))).toHaveValue(fields.source);
}

const PARAGRAPHS = ARTICLE_TEXT.trim().split(/\n\n+/);
const wrapped = (paragraph: string): string[] =>
  paragraph.replaceAll('\n', ' ').match(/.{1,84}(?: |$)/g) ?? [];

/** The same article in each kind of file. */
const FILES = {
  'vault.txt': Buffer.from(ARTICLE_TEXT),
  'vault.md': Buffer.from(`---\ntitle: A vault of seeds\n---\n\n${ARTICLE_TEXT}`),
  'vault.html': Buffer.from(
    `<html><head><title>A vault of seeds</title></head><body><article><h1>A vault of seeds</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`,
  ),
  'vault.docx': Buffer.from(
    makeWordFile([
      ['Title', 'A vault of seeds'],
      ...PARAGRAPHS.map((words) => ['', words.replaceAll('&', '&amp;')] as const),
    ]),
  ),
  'vault.pdf': Buffer.from(
    makePdf(
      [
        PARAGRAPHS.flatMap((words) => ['', ...wrapped(words)]).flatMap((line, index) =>
          line === '' ? [] : [{ text: line.trim(), y: 780 - index * 13 }],
        ),
      ],
      '/Title (A vault of seeds)',
    ),
  ),
};

for (const javaScriptEnabled of waysOf('with script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a link is fetched, looked over, corrected and made into a quiz, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto('/');
    await link(page).fill('http://news.example/old?utm_source=mail');
    await press(page, t('bringIn.fetch'));
    await expect(overlook(page)).toBeVisible();
    await expectFields(page, {
      title: 'Water bears outlive the cold',
      date: '2023-02-21',
      source: BEARS,
    });
    const brought = await text(page).inputValue();
    expect(brought).toMatch(/^Water bears are animals of half a millimetre/);
    expect(brought).not.toMatch(/cookies|newsletter|Most read|Read more|Getty/);
    await text(page).fill(`${brought}\n\n${NEWS_TEXT}`);
    await page.getByLabel(t('home.articleTitle')).fill('Bears and a plan');
    await press(page, t('home.make'));
    await page.waitForURL(/\/teach\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bears and a plan');
    const { shareUrl } = await publish(page);
    const student = await (await openBrowser({ javaScriptEnabled })).newPage();
    await student.goto(shareUrl);
    const source = student.getByRole('link', { name: 'From news.example' });
    await expect(source).toHaveAttribute('href', BEARS);
    await expect(source).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(student.getByText('Johann Goeze')).toHaveCount(0);
  });

  for (const [name, buffer] of Object.entries(FILES)) {
    test(`${name} is read and made into a quiz, ${way}`, async ({ openBrowser }) => {
      const page = await (await openBrowser({ javaScriptEnabled })).newPage();
      await page.goto('/');
      await file(page).setInputFiles({ name, mimeType: '', buffer });
      if (!javaScriptEnabled) await press(page, t('bringIn.read'));
      await expect(overlook(page)).toBeVisible();
      const brought = (await text(page).inputValue()).replaceAll('\r\n', '\n');
      expect(brought.split('\n\n')).toHaveLength(PARAGRAPHS.length);
      expect(brought).toContain('26 February 2008');
      await expect(page.getByLabel(t('home.articleTitle'))).toHaveValue(
        name === 'vault.txt' ? '' : 'A vault of seeds',
      );
      await press(page, t('home.make'));
      await page.waitForURL(/\/teach\//);
    });
  }

  test(`what does not come is told in a clear sentence, and nothing typed is lost, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto('/');
    await unfold(page);
    await text(page).fill('Half an hour of typing.');
    await page.getByLabel(t('home.articleTitle')).fill('Mine');
    await page.getByLabel(t('home.articleSource')).fill('The Daily Moss');
    for (const [address, problem] of [
      ['http://news.example/gone', 'missing-page'],
      ['http://news.example/members', 'closed-page'],
      ['http://news.example/picture', 'unknown-type'],
      ['http://news.example/inside', 'not-public'],
      ['http://nowhere.example/', 'unreachable'],
      ['http://192.168.0.1/', 'not-public'],
      ['http://localhost/', 'bad-address'],
    ] as const) {
      await link(page).fill(address);
      await press(page, t('bringIn.fetch'));
      const alert = page.getByRole('alert').filter({ hasText: t(`bringIn.${problem}`) });
      await expect(alert, address).toBeVisible();
      await expect(link(page)).toHaveValue(address);
    }
    for (const [name, buffer, problem] of [
      ['a.pdf', Buffer.from(makePdf([[]])), 'scan'],
      ['a.docx', FILES['vault.docx'].subarray(0, 900), 'damaged'],
      ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unknown-type'],
      ['a.pdf', Buffer.alloc(4 * 1024 * 1024 + 1), 'too-large'],
    ] as const) {
      await file(page).setInputFiles({ name, mimeType: '', buffer });
      if (!javaScriptEnabled) await press(page, t('bringIn.read'));
      const alert = page.getByRole('alert').filter({ hasText: t(`bringIn.${problem}`) });
      await expect(alert, `${name} ${problem}`).toBeVisible();
    }
    await expect(text(page)).toHaveValue('Half an hour of typing.');
    await expectFields(page, { title: 'Mine', date: '', source: 'The Daily Moss' });
    await link(page).fill('http://news.example/teaser');
    await press(page, t('bringIn.fetch'));
    await expect(page.getByText(t('bringIn.thin'))).toBeVisible();
    await press(page, t('bringIn.putBack'));
    await expect(text(page)).toHaveValue('Half an hour of typing.');
    await expectFields(page, { title: 'Mine', date: '', source: 'The Daily Moss' });
  });

  test(`an address in the place of a text is offered to be fetched, ${way} @long`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto('/');
    await text(page).fill(BEARS);
    if (javaScriptEnabled) {
      await expect(page.getByText(t('bringIn.onlyAddress'))).toBeVisible();
      await page.locator('.offer').getByRole('button').click();
    } else {
      await press(page, t('home.make'));
      await expect(
        page.getByRole('alert').filter({ hasText: t('bringIn.onlyAddressMoved') }),
      ).toBeVisible();
      await press(page, t('bringIn.fetch'));
    }
    await expect(overlook(page)).toBeVisible();
  });
}

test('a file chosen before the script has come is read when it has @long', async ({
  page,
  context,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await context.route(/\/_next\/static\/.*\.js/, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const buffer = FILES['vault.docx'];
  await file(page).setInputFiles({ name: 'vault.docx', mimeType: '', buffer });
  await text(page).fill('Typed before.');
  resolve();
  await expect(overlook(page)).toBeVisible();
  await press(page, t('bringIn.putBack'));
  await expect(text(page)).toHaveValue('Typed before.');
});

test('a file dropped anywhere on the form is read @long', async ({ page }) => {
  await page.goto('/');
  await text(page).fill('Typed before.');
  const transfer = await page.evaluateHandle((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'vault.txt', { type: 'text/plain' }));
    return data;
  }, ARTICLE_TEXT);
  await page.dispatchEvent('form.article-form', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText(t('bringIn.drop'))).toBeVisible();
  await page.dispatchEvent('form.article-form', 'drop', { dataTransfer: transfer });
  await expect(overlook(page)).toBeVisible();
  await expect(text(page)).toHaveValue(/Svalbard/);
});

test('waiting for a slow page is said and can be called off', async ({ page }) => {
  await page.goto('/');
  await link(page).fill('http://news.example/slow');
  await press(page, t('bringIn.fetch'));
  await expect(page.getByRole('button', { name: t('bringIn.fetching') })).toBeVisible();
  await expect(page.getByText(t('bringIn.still'))).toBeVisible();
  await press(page, t('bringIn.cancel'));
  await expect(page.getByText(t('bringIn.cancelled'))).toBeVisible();
  await link(page).fill(BEARS);
  await press(page, t('bringIn.fetch'));
  await expect(overlook(page)).toBeVisible();
});

test('the form is readable in each of its states', async ({ page }) => {
  await page.goto('/');
  const states = ['empty', 'offer', 'brought', 'problem'] as const;
  for (const state of states) {
    if (state === 'offer') await text(page).fill(BEARS);
    if (state === 'brought') {
      await text(page).fill('Typed.');
      await link(page).fill('http://news.example/teaser');
      await press(page, t('bringIn.fetch'));
      await expect(overlook(page)).toBeVisible();
    }
    if (state === 'problem') {
      await link(page).fill('http://news.example/gone');
      await press(page, t('bringIn.fetch'));
      await expect(page.getByRole('alert').filter({ hasText: t('bringIn.heading') })).toBeVisible();
    }
    await expectReadable(page, state);
  }
});

test('the walk from a pasted text to a shared link is short', async ({ page }, info) => {
  await page.goto('/');
  const began = Date.now();
  await text(page).fill(NEWS_TEXT);
  await press(page, t('home.make'));
  await page.waitForURL(/\/teach\//);
  const made = Date.now();
  await publish(page);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  info.annotations.push({
    type: 'figure',
    description: `paste to quiz ${seconds(made - began)} s, to a shared link ${seconds(Date.now() - began)} s, 2 clicks`,
  });
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('the API brings in an address and a file, and makes a quiz of an address', async ({
  request,
}) => {
  const url = 'http://news.example/old';
  const brought = await request.post('/api/articles', { data: { url } });
  expect(brought.status()).toBe(200);
  expect(broughtInReply.parse(await brought.json())).toMatchObject({
    article: { title: 'Water bears outlive the cold', date: '2023-02-21', source: BEARS },
  });
  const buffer = FILES['vault.docx'];
  const read = await request.post('/api/articles', {
    multipart: { file: { name: 'vault.docx', mimeType: 'application/octet-stream', buffer } },
  });
  expect(broughtInReply.parse(await read.json()).article.title).toBe('A vault of seeds');
  const made = await request.post('/api/quizzes', {
    data: { article: { url: 'http://news.example/vault' } },
  });
  expect(made.status()).toBe(201);
  const { id, manageKey } = quizCreatedReply.parse(await made.json());
  const headers = { authorization: `Bearer ${manageKey}` };
  const quiz = quizReply.parse(await (await request.get(`/api/quizzes/${id}`, { headers })).json());
  expect(quiz.article.source).toBe('http://news.example/vault');
  for (const [path, field] of [
    ['/api/articles', 'url'],
    ['/api/quizzes', 'article.url'],
  ] as const) {
    const data = { url: 'http://169.254.169.254/latest' };
    const refused = await request.post(path, {
      data: path === '/api/articles' ? data : { article: data },
    });
    expect(refused.status()).toBe(422);
    expect(await refused.json()).toMatchObject({
      code: 'not-brought-in',
      errors: [{ field, detail: 'not-public' }],
    });
  }
  const large = await request.post('/api/articles', {
    multipart: {
      file: {
        name: 'a.txt',
        mimeType: 'application/octet-stream',
        buffer: Buffer.alloc(5 * 1024 * 1024),
      },
    },
  });
  expect(large.status()).toBe(413);
  const none = await request.post('/api/articles', { multipart: { other: 'a' } });
  expect(none.status()).toBe(400);
});
