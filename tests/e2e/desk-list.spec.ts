// The list of a teacher's quizzes, the link that leads back to it, and leaving a shared machine.
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { NEWS_TEXT, publishQuiz, startAttempt } from './drivers/api.ts';
import { fillDesk, searchDesk, titlesOn } from './drivers/desk.ts';
import { expectReadable } from './drivers/readable.ts';
import { pasteArticle } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

/** Rows of the embedded store that hold the text, in any column; but operation ids, which go by themselves. */
function rowsWith(file: string, text: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return ['entries', 'counters', 'members'].flatMap((table) =>
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`)
        .filter((row) => row.includes(text)),
    );
  } finally {
    db.close();
  }
}

/** What a scanner reads off the picture as the browser paints it. */
async function scan(page: Page): Promise<string | undefined> {
  const { dark, side } = await page
    .getByRole('img', { name: t('desk.qr') })
    .evaluate(async (svg) => {
      const side = 4 * Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      const picture = new Image(side, side);
      const copy = svg.cloneNode(true) as SVGElement;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      const text = new XMLSerializer().serializeToString(copy);
      picture.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = side;
      canvas.height = side;
      const paint = canvas.getContext('2d');
      paint?.drawImage(picture, 0, 0, side, side);
      const pixels = paint?.getImageData(0, 0, side, side).data ?? [];
      const reds = [...pixels].filter((_, at) => at % 4 === 0);
      return { dark: reds.map((red) => (red < 128 ? '1' : '0')).join(''), side };
    });
  const pixels = [...dark].flatMap((one) => (one === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
}

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`quizzes are searched, duplicated, archived and brought back, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const context = await openBrowser({ javaScriptEnabled });
    const page = await context.newPage();
    const { first } = await fillDesk(request, context, ['Árboles', 'Seeds of the north', 'Seeds']);
    await startAttempt(request, first.code, 'Ada');
    await page.goto('/teach');
    expect(await titlesOn(page)).toEqual(['Seeds', 'Seeds of the north', 'Árboles']);
    await expect(page.locator('.desk-classes')).toContainText(first.code);
    await expect(page.locator('.desk-classes')).toContainText(t('desk.started', { count: 1 }));

    await searchDesk(page, 'NORTH seed');
    expect(await titlesOn(page)).toEqual(['Seeds of the north']);
    await page.getByRole('button', { name: t('desk.archive') }).click();
    await expect(page.getByText(t('desk.said.archived'))).toBeVisible();
    expect(await titlesOn(page)).toEqual(['Seeds of the north']);
    await searchDesk(page, 'arbol');
    expect(await titlesOn(page)).toEqual(['Árboles']);
    await searchDesk(page, 'herons');
    await expect(page.getByText(t('desk.notFound', { search: 'herons' }))).toBeVisible();

    await page.getByRole('link', { name: t('desk.present'), exact: true }).click();
    await page.waitForURL('/teach');
    expect(await titlesOn(page)).toEqual(['Seeds', 'Árboles']);
    await page.getByRole('button', { name: `${t('desk.duplicate')} Árboles` }).click();
    await expect(page.getByText(t('desk.said.duplicated'))).toBeVisible();
    expect(await titlesOn(page)).toEqual(['Copy of Árboles', 'Seeds', 'Árboles']);
    await expect(page.locator('.desk-classes')).toHaveCount(1);

    await page.getByRole('link', { name: t('desk.archived'), exact: true }).click();
    await page.waitForURL(/show=archived/);
    expect(await titlesOn(page)).toEqual(['Seeds of the north']);
    await page.getByRole('button', { name: t('desk.bringBack') }).click();
    await expect(page.getByText(t('desk.said.broughtBack'))).toBeVisible();
    await expect(page.getByText(t('desk.noneArchived'))).toBeVisible();
    await page.getByRole('link', { name: t('desk.present'), exact: true }).click();
    await expect(page.locator('.desk-list > li')).toHaveCount(4);
  });

  test(`this computer is left after a warning, ${way} @long`, async ({ openBrowser, request }) => {
    const context = await openBrowser({ javaScriptEnabled });
    const page = await context.newPage();
    const quizId = await pasteArticle(page, NEWS_TEXT);
    const other = await publishQuiz(request);
    await context.request.post('/api/desk/open', { data: { manageKey: other.manageKey } });
    await page.goto('/teach');
    await page.locator('#leave summary').click();
    const go = page.getByRole('button', { name: t('desk.leaveGo') });
    await page.locator('#leave form').evaluate((form) => form.setAttribute('novalidate', ''));
    await go.click();
    await expect(page.getByRole('alert').filter({ hasText: t('desk.leaveUnsure') })).toBeVisible();
    expect((await context.request.get(`/api/quizzes/${quizId}`)).status()).toBe(200);
    await page.getByLabel(t('desk.leaveSure')).check();
    await go.click();
    await expect(page.getByText(t('desk.said.left'))).toBeVisible();
    expect((await context.cookies()).filter(({ name }) => name.includes('desk'))).toEqual([]);
    for (const id of [quizId, other.id]) {
      expect((await context.request.get(`/api/quizzes/${id}`)).status()).toBe(403);
    }
    await page.goBack();
    await expect(page.locator('.manage-link')).toHaveCount(0);
  });
}

test('a quiz is deleted after a page that says what goes, and nothing of it is left', async ({
  openBrowser,
  request,
  app,
}) => {
  const context = await openBrowser({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { first } = await fillDesk(request, context, ['Doomed herons', 'Kept']);
  const file = app.storeFile ?? '';
  for (const name of ['Zacharias', 'Yolanda']) await startAttempt(request, first.code, name);
  const traces = [first.id, first.code, 'Doomed herons', 'Zacharias', 'Yolanda'];
  for (const trace of traces) expect(rowsWith(file, trace), trace).not.toEqual([]);

  await page.goto('/teach');
  await page.getByRole('link', { name: `${t('desk.remove')} Doomed herons` }).click();
  const lead = t('desk.removeLead', { assignments: 1, students: 2 });
  expect(lead).toMatch(/1 assignment .* 2 students/);
  await expect(page.getByText(lead)).toBeVisible();
  await page.getByRole('link', { name: t('desk.removeNo') }).click();
  await expect.poll(() => titlesOn(page)).toEqual(['Kept', 'Doomed herons']);
  await page.getByRole('link', { name: `${t('desk.remove')} Doomed herons` }).click();
  await page.getByRole('button', { name: t('desk.removeYes') }).click();
  await expect(page.getByText(t('desk.said.deleted'))).toBeVisible();
  expect(await titlesOn(page)).toEqual(['Kept']);
  for (const trace of traces) expect(rowsWith(file, trace), trace).toEqual([]);
  expect(rowsWith(file, 'Kept')).not.toEqual([]);
});

test('the link kept when the first quiz is made opens the whole desk elsewhere', async ({
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const context = await openBrowser();
  const page = await context.newPage();
  const quizId = await pasteArticle(page, NEWS_TEXT);
  await expect(page.getByRole('heading', { name: t('desk.keepHeading') })).toBeVisible();
  const link = await page.getByRole('textbox', { name: t('desk.linkLabel') }).inputValue();
  expect(link).toMatch(/\/teach#[\w-]+\.[\w-]+$/);
  expect(await scan(page)).toBe(link);
  const mail = await page.getByRole('link', { name: t('desk.mail') }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain(link);

  const elsewhere = await openBrowser();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.locator('.desk-list > li')).toHaveCount(1);
  expect(other.url()).not.toContain('#');
  await other.goto('/teach/link');
  expect(await scan(other)).toBe(link);
  await other.emulateMedia({ media: 'print' });
  await expect(other.getByText(link, { exact: true })).toBeVisible();
  await other.emulateMedia({ media: 'screen' });

  // Only when its teacher says so do new quizzes go there.
  const manageKey = link.split('#')[1] ?? '';
  await other.goto('/teach');
  await other.locator('#recovery summary').click();
  await other.getByRole('button', { name: t('desk.adopt') }).click();
  await expect(other.getByText(t('desk.said.adopted'))).toBeVisible();
  const made = await pasteArticle(other, NEWS_TEXT);
  const headers = { authorization: `Bearer ${manageKey}` };
  expect((await page.request.get(`/api/quizzes/${made}`, { headers })).status()).toBe(200);

  await page.getByRole('button', { name: t('desk.kept') }).click();
  await page.waitForURL(`/teach/${quizId}`);
  await expect(page.locator('details#recovery')).not.toHaveAttribute('open');
  const again = await pasteArticle(page, NEWS_TEXT);
  expect(page.url()).toContain(`${again}?new=1`);
  await expect(page.getByRole('heading', { name: t('desk.keepHeading') })).toHaveCount(0);
});

test('a desk of many quizzes is paged, says whose each is, and is readable @long', async ({
  openBrowser,
  request,
}) => {
  test.setTimeout(120_000);
  const context = await openBrowser();
  const page = await context.newPage();
  await page.goto('/teach');
  await expectReadable(page, 'no quiz');
  await fillDesk(
    request,
    context,
    Array.from({ length: 52 }, (_, index) => `Quiz ${index + 1}`),
  );
  await page.goto('/teach');
  expect(await titlesOn(page)).toHaveLength(50);
  await expect(page.getByText(t('desk.otherDesk', { number: 2 }))).toHaveCount(0);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectReadable(page, '52 quizzes, unfolded');
  await page.getByRole('link', { name: t('desk.older') }).click();
  await page.waitForURL(/after=/);
  expect(await titlesOn(page)).toEqual(['Quiz 2', 'Quiz 1']);
  await page.getByRole('link', { name: t('desk.newest') }).click();
  await page.waitForURL('/teach');
  await page.getByRole('link', { name: `${t('desk.remove')} Quiz 52` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quiz 52');
  await expectReadable(page, 'before a deletion');
  await page.goto('/teach/link');
  await expectReadable(page, 'the link on paper');

  const colleague = await publishQuiz(request);
  await context.request.post('/api/desk/open', { data: { manageKey: colleague.manageKey } });
  await page.goto('/teach');
  await expect(page.locator('.desk-list > li').first()).toContainText(
    t('desk.otherDesk', { number: 1 }),
  );
});

test('without the right key, or from another site, no form does anything (S2)', async ({
  openBrowser,
  request,
}) => {
  const mine = await openBrowser();
  const { first } = await fillDesk(request, mine, ['Mine']);
  const stranger = await openBrowser();
  const theirs = await publishQuiz(request);
  const nobody = await openBrowser();
  await stranger.request.post('/api/desk/open', { data: { manageKey: theirs.manageKey } });
  const forms: [string, Record<string, string>][] = [
    [`/teach/${first.id}/duplicate`, {}],
    [`/teach/${first.id}/archive`, { archived: 'yes' }],
    [`/teach/${first.id}/delete`, { sure: 'on' }],
    ['/teach/own', { desk: first.manageKey.split('.')[0] ?? '' }],
  ];
  for (const [path, form] of forms) {
    for (const { request: asked } of [stranger, nobody]) {
      await asked.post(path, { form, maxRedirects: 0 });
      const seen = await asked.get(`/teach/remove/${first.id}`);
      expect(await seen.text(), path).not.toContain('Mine');
    }
    const crossed = { form, maxRedirects: 0, headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await mine.request.post(path, crossed)).status(), path).toBe(403);
    expect((await mine.request.get(path)).status(), `GET ${path}`).toBeGreaterThanOrEqual(400);
  }
  for (const path of ['/teach/leave', '/teach/kept']) {
    const crossed = { form: { sure: 'on' }, headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await mine.request.post(path, crossed)).status(), path).toBe(403);
  }
  const page = await mine.newPage();
  await page.goto('/teach?said=left');
  expect(await titlesOn(page)).toEqual(['Mine']);
});
