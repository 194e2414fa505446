// The forms in which a quiz is shared: in a frame, as a posted link, on paper, and its results with a colleague.
import { type APIRequestContext, chromium } from '@playwright/test';
import { NEWS_TEXT, publishQuiz, readResults } from './drivers/api.ts';
import { serveOtherSite } from './drivers/other-site.ts';
import { expectReadable } from './drivers/readable.ts';
import { startQuiz, takeFrom } from './drivers/student.ts';
import { namesIn, openResults, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const oembedAt = (url: string, more = '') => `/api/oembed?url=${encodeURIComponent(url)}${more}`;

async function embedHtml(request: APIRequestContext, shareUrl: string): Promise<string> {
  return (await (await request.get(oembedAt(shareUrl))).json()).html;
}

test('a frame on a page of the teacher’s own is as tall as the quiz in it', async ({
  browser,
  page,
  request,
}) => {
  const quiz = await publishQuiz(request);
  await page.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
  await page.goto(`/teach/${quiz.id}`);
  const html = await page.getByLabel(t('shareForms.embed')).inputValue();
  const other = await serveOtherSite(`${html}<p>More about the school</p>`);
  const context = await browser.newContext();
  try {
    const school = await context.newPage();
    await school.goto(other.url);
    const frame = school.frameLocator('iframe');
    await frame.getByRole('button', { name: t('share.start') }).waitFor();
    const tooShort = () =>
      frame.locator('html').evaluate((root) => root.scrollHeight > root.clientHeight);
    const height = () => school.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    await expect.poll(height).not.toBe(720);
    expect(await tooShort()).toBe(false);
    const before = await height();
    await frame.getByText(t('aids.open')).click();
    await expect.poll(height).toBeGreaterThan(before);
    await expect.poll(tooShort).toBe(false);
  } finally {
    await context.close();
    await other.stop();
  }
});

for (const javaScriptEnabled of waysOf('with script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`in a frame on another site a quiz is taken whole where a browser blocks that site's cookies, ${way}`, async ({
    app,
    request,
    launchOptions,
  }) => {
    test.setTimeout(120_000);
    const quiz = await publishQuiz(request, { everyKind: true });
    const other = await serveOtherSite(await embedHtml(request, quiz.shareUrl));
    const args = [...(launchOptions.args ?? []), '--test-third-party-cookie-phaseout'];
    const browser = await chromium.launch({ ...launchOptions, args });
    try {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (/content security policy|refused to|trusted/i.test(message.text())) {
          complaints.push(message.text());
        }
      });
      await page.goto(other.url);
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
      if (!frame) throw new Error('the page has the quiz in a frame');
      // It is loaded lazily: the page does not wait for it.
      await frame.waitForURL(/\/embed\//);
      await startQuiz(frame, frame.url(), 'Ada');
      await takeFrom(frame, quiz.questions, { right: true });
      expect(frame.url()).toContain(`${app.origin}/embed/${quiz.code}`);
      // Only the quiz: what is around it elsewhere leads to pages that may not be framed.
      await expect(frame.getByRole('link', { name: t('app.home') })).toBeHidden();
      await expect(frame.getByRole('link', { name: t('result.mine') })).toHaveCount(0);

      const cookies = await context.cookies(app.origin);
      expect(cookies.length).toBeGreaterThan(0);
      for (const cookie of cookies) {
        expect(cookie.name).toMatch(/^__Host-footnote-frame/);
        expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'None' });
        expect(cookie.partitionKey).toContain('127.0.0.1');
      }

      // The next one at the same machine: nothing is left of the first.
      await frame.getByRole('link', { name: t('take.notYou', { name: 'Ada' }) }).click();
      await frame.getByRole('button', { name: t('take.leaveYes') }).click();
      await expect(frame.getByLabel(t('share.name'), { exact: true })).toHaveValue('');
      const left = (await context.cookies(app.origin)).map(({ name }) => name);
      expect(left).toEqual(['__Host-footnote-frame']);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await other.stop();
    }
    const { page: students } = (await readResults(request, quiz)).students;
    const max = quiz.questions.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
    expect(students).toMatchObject([{ name: 'Ada', status: 'finished', points: max }]);
  });
}

test('a browser that keeps no cookie in a frame is told so before anything is started', async ({
  app,
  openBrowser,
  playwright,
  request,
}) => {
  const quiz = await publishQuiz(request);
  const form = { name: 'Ada', operationId: crypto.randomUUID() };
  // Each call without what the one before set.
  const send = async (path: string) => {
    const fresh = await playwright.request.newContext({ baseURL: app.origin });
    const reply = await fresh.post(path, { form, maxRedirects: 0 });
    const headers = reply.headers();
    await fresh.dispose();
    return { status: reply.status(), to: headers.location ?? '', cookie: headers['set-cookie'] };
  };
  const first = await send(`/embed/${quiz.code}/start`);
  expect(first.status).toBe(307);
  expect(first.cookie).toMatch(/^__Host-footnote-frame=1;.*Partitioned/i);
  expect(first.cookie).toMatch(/SameSite=None/i);
  const second = await send(first.to);
  expect(second).toMatchObject({ status: 303, to: `/embed/${quiz.code}?said=noCookies` });
  expect((await readResults(request, quiz)).students.page).toEqual([]);

  const page = await (await openBrowser()).newPage();
  await page.goto(second.to);
  const link = page.getByRole('link', { name: t('shareForms.frameOwnTab') });
  await expect(link).toHaveAttribute('href', `/q/${quiz.code}`);
  await expectReadable(page, 'frame without cookies');
  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(tab.getByRole('button', { name: t('share.start') })).toBeVisible();
});

test('a form in a frame is taken from our own page only', async ({ app, playwright, request }) => {
  const quiz = await publishQuiz(request);
  const operationId = crypto.randomUUID();
  const own = await playwright.request.newContext({ baseURL: app.origin });
  const post = async (headers: Record<string, string>) => {
    const form = { name: 'Ada', operationId };
    return (
      await own.post(`/embed/${quiz.code}/start`, { form, headers, maxRedirects: 0 })
    ).status();
  };
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(307);
  expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(303);
  // Now that a frame's cookie goes along, a browser that does not say where the form came from is refused.
  expect(await post({ origin: 'null' })).toBe(403);
  await own.dispose();
});

test('oEmbed gives the frame for a link of this site and for no other', async ({
  app,
  request,
}) => {
  const quiz = await publishQuiz(request);
  const head = await (await request.get(`/q/${quiz.code}`)).text();
  const discovery = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/.exec(head)?.[0];
  const href = /href="([^"]+)"/.exec(discovery ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
  const found = await (await request.get(href)).json();
  expect(found).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_name: t('app.name'),
    provider_url: app.origin,
    width: 640,
    height: 720,
  });
  expect(found.html).toContain(`<iframe src="${app.origin}/embed/${quiz.code}" title="`);
  const small = await request.get(oembedAt(quiz.shareUrl, '&maxwidth=300&maxheight=200'));
  expect(await small.json()).toMatchObject({ width: 300, height: 200 });
  for (const [path, status] of [
    [oembedAt(quiz.shareUrl, '&format=xml'), 501],
    [oembedAt(`${app.origin}/q/zzzzzz`), 404],
    [oembedAt(`${app.origin}/teach/${quiz.id}`), 404],
    [oembedAt(`https://elsewhere.example/q/${quiz.code}`), 404],
    [oembedAt('no address'), 404],
    ['/api/oembed', 400],
    [oembedAt(quiz.shareUrl, '&maxwidth=wide'), 400],
  ] as const) {
    expect((await request.get(path)).status(), path).toBe(status);
  }
});

test('a posted link shows title, number of questions and a picture, and nothing of the article', async ({
  request,
}) => {
  const quiz = await publishQuiz(request);
  const page = await request.get(`/q/${quiz.code}`);
  expect(page.headers()['x-robots-tag']).toContain('noindex');
  const html = await page.text();
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
  const count = t('share.count', { count: quiz.questions.length });
  expect(meta('og:title')).not.toBe('');
  expect(meta('og:description')).toBe(t('shareForms.previewDescription', { count }));
  expect(meta('twitter:card')).toBe('summary_large_image');
  expect(meta('og:url')).toBe(quiz.shareUrl);
  const head = html.slice(0, html.indexOf('</head>'));
  for (const { stem, rationale } of quiz.questions) {
    expect(head).not.toContain(stem.slice(0, 30));
    expect(rationale).not.toBe('');
    expect(head).not.toContain(rationale.slice(0, 30));
  }

  const picture = await request.get(meta('og:image'));
  expect(picture.headers()['content-type']).toBe('image/png');
  const bytes = await picture.body();
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect((await request.get('/q/zzzzzz/preview-image')).status()).toBe(404);
});

test('the ticket keeps more ways to share folded away, each a plain link or a text to copy @long', async ({
  page,
}) => {
  await pasteArticle(page, NEWS_TEXT);
  const { code, shareUrl } = await publish(page);
  const classroom = page.getByRole('link', { name: t('shareForms.classroom') });
  await expect(classroom).toBeHidden();
  await page.locator('summary', { hasText: t('shareForms.moreWays') }).click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const asked = new URL((await classroom.getAttribute('href')) ?? '');
  expect(asked.origin + asked.pathname).toBe('https://classroom.google.com/share');
  expect(Object.fromEntries(asked.searchParams)).toEqual({ url: shareUrl, title });
  await expect(page.getByLabel(t('shareForms.embed'))).toHaveValue(
    new RegExp(`^<iframe src="[^"]+/embed/${code}"`),
  );
  await expectReadable(page, 'ticket unfolded');

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: t('shareForms.poster') }).click();
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  await expectReadable(page, 'poster');
  await page.emulateMedia({ media: 'print' });
  const picture = page.getByRole('img', { name: t('publish.qr', { url: shareUrl }) });
  expect((await picture.boundingBox())?.width).toBeCloseTo((14 / 2.54) * 96, 0);
  expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: false }))).toBe(1);
});

/** Pages of a PDF that Chromium wrote. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const SHEETS = { A4: [595, 842], Letter: [612, 792] } as const;

test('a worksheet prints every question without a key, the key sheet prints the keys', async ({
  context,
  page,
}) => {
  const quiz = await publishQuiz(context.request, { everyKind: true });
  await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
  await page.goto(`/teach/${quiz.id}`);
  await page.getByRole('link', { name: t('shareForms.worksheet') }).click();
  await expect(page.getByText(t('shareForms.tickOne'))).toBeVisible();
  await expectReadable(page, 'worksheet');
  const [first] = quiz.questions;
  const keys = quiz.questions.flatMap(({ rationale }) => (rationale ? [rationale] : []));
  const quotes = quiz.questions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(Math.min(keys.length, quotes.length)).toBeGreaterThan(0);

  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  const source = await page.content();
  for (const { stem } of quiz.questions) expect(printed).toContain(stem.split('____')[0]?.trim());
  for (const line of ['name', 'class', 'date'] as const) {
    expect(printed).toContain(t(`shareForms.${line}`));
  }
  for (const secret of [...keys, ...quotes]) expect(source).not.toContain(secret);
  expect(source).not.toContain('answerKey');
  await expect(page.getByRole('link', { name: t('shareForms.keySheet') })).toBeHidden();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // Chromium rounds up to whole pixels of 0.75 pt.
    expect(Math.abs(Number(width) - SHEETS[format][0]), format).toBeLessThan(1.5);
    expect(Math.abs(Number(height) - SHEETS[format][1]), format).toBeLessThan(1.5);
    expect(pagesOf(Buffer.from(pdf, 'latin1'))).toBeGreaterThan(0);
  }
  await expect(page.locator('.paper-questions > li').first()).toHaveCSS('break-inside', 'avoid');

  await page.goto(`/teach/${quiz.id}/worksheet?article=1`);
  await expect(page.getByRole('heading', { name: t('teach.articleHeading') })).toBeVisible();
  await expect(page.getByText(quotes[0] ?? '?').first()).toBeVisible();

  await page.goto(`/teach/${quiz.id}/key`);
  await expectReadable(page, 'key sheet');
  await expect(page.locator('.paper-questions > li')).toHaveCount(quiz.questions.length);
  await expect(page.getByText(keys[0] ?? '?').first()).toBeVisible();
  await expect(page.getByText(quotes[0] ?? '?').first()).toBeVisible();
  if (first?.kind !== 'multiple-choice') throw new Error('the first sample question has choices');
  const at = first.options.findIndex(({ id }) => id === first.answerKey.optionId);
  const right = `${'ABCDEFGHIJKL'[at]}. ${first.options[at]?.text}`;
  await expect(page.getByText(right, { exact: true })).toBeVisible();
});

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a colleague reads results with a link, changes nothing, and is out once it is taken back, ${way}`, async ({
    app,
    openBrowser,
  }) => {
    test.setTimeout(120_000);
    const desk = await openBrowser({ javaScriptEnabled });
    const teacher = await desk.newPage();
    await pasteArticle(teacher, NEWS_TEXT);
    const { code, shareUrl } = await publish(teacher);
    await startQuiz(await (await openBrowser()).newPage(), shareUrl, 'Ada');
    await openResults(teacher);
    const heading = teacher.locator('summary', { hasText: t('shareForms.colleagueHeading') });
    await heading.click();
    await teacher.getByRole('button', { name: t('shareForms.colleagueMake') }).click();
    const link = await teacher.getByLabel(t('shareForms.colleagueLabel')).inputValue();
    const secret = link.split('#')[1] ?? '';
    // 27 characters of 6 bits: 160 bits.
    expect(secret).toMatch(new RegExp(`^${code}\\.[\\w-]{27}$`));
    expect(teacher.url()).not.toContain(secret);

    const reader = await openBrowser({ javaScriptEnabled });
    const page = await reader.newPage();
    await page.goto(link);
    if (!javaScriptEnabled) {
      await page.getByLabel(t('openDesk.label')).fill(link);
      await page.getByRole('button', { name: t('openDesk.go'), exact: true }).click();
    }
    await expect(namesIn(page).filter({ hasText: 'Ada' })).toBeVisible();
    await expect(page.getByText(t('shareForms.colleagueReads'))).toBeVisible();
    expect(page.url()).not.toContain(secret);
    if (javaScriptEnabled) await expectReadable(page, 'results for a colleague');
    await expect(page.getByText(t('results.remove'))).toHaveCount(0);
    await expect(page.getByText(t('shareForms.colleagueHeading'))).toHaveCount(0);
    await expect(page.getByRole('link', { name: t('results.back') })).toHaveCount(0);

    // The key says no to all that changes something, and to the quiz with its keys.
    const own = { 'sec-fetch-site': 'same-origin' };
    const results = await (await reader.request.get(`/api/assignments/${code}/results`)).json();
    const { quizId } = results.assignment;
    const attemptId = results.students.page[0].attemptId;
    const bearer = { authorization: `Bearer ${secret}` };
    const asBearer = await desk.request.get(`${app.origin}/api/assignments/${code}/results`, {
      headers: bearer,
    });
    expect(asBearer.status()).toBe(200);
    for (const headers of [own, bearer]) {
      const attempt = `/api/assignments/${code}/attempts/${attemptId}`;
      expect((await reader.request.delete(attempt, { headers })).status()).toBe(403);
      const quiz = await reader.request.get(`/api/quizzes/${quizId}`, { headers });
      expect(quiz.status()).toBe(403);
    }
    for (const form of [{ attemptId }, { make: '1' }, { takeBack: '1' }]) {
      const path = 'attemptId' in form ? 'remove' : 'colleague';
      await reader.request.post(`/teach/assignments/${code}/${path}`, { form, headers: own });
    }
    await page.reload();
    await expect(namesIn(page).filter({ hasText: 'Ada' })).toBeVisible();

    await teacher.getByRole('button', { name: t('shareForms.colleagueTakeBack') }).click();
    await expect(teacher.getByLabel(t('shareForms.colleagueLabel'))).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: t('openDesk.heading') })).toBeVisible();
    const refused = await reader.request.get(`/api/assignments/${code}/results`, {
      headers: bearer,
    });
    expect(refused.status()).toBe(403);
  });
}
