// What guards a page: the policy, the cookies, and what is left in the browser. That no page breaks its
// policy or calls a foreign host is watched in every browser test (fixtures.ts).
import { NEWS_TEXT, publishQuiz } from './drivers/api.ts';
import { startQuiz, takeFrom } from './drivers/student.ts';
import { pasteArticle } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

test('every page has a strict policy with a nonce of its own', async ({ request }) => {
  const quiz = await publishQuiz(request);
  const nonces = new Set<string>();
  const pages = ['/', '/teach', '/me', '/q/gsi', `/q/${quiz.code}`, '/q/no-such-code', '/nowhere'];
  for (const page of pages) {
    const reply = await request.get(page);
    const policy = reply.headers()['content-security-policy'] ?? '';
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).toContain("'strict-dynamic'");
    expect(policy, page).not.toMatch(/unsafe-(inline|eval)/);
    expect(reply.headers()['referrer-policy'], page).toBe('no-referrer');
    expect(reply.headers()['x-content-type-options'], page).toBe('nosniff');
    const openers = page.startsWith('/q/') ? undefined : 'same-origin';
    expect(reply.headers()['cross-origin-opener-policy'], page).toBe(openers);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(pages.length);
});

test('only the quiz under /embed may be framed', async ({ request }) => {
  const quiz = await publishQuiz(request);
  const ancestors = async (path: string) => {
    const headers = (await request.get(path)).headers();
    expect(headers['x-frame-options'], path).toBeUndefined();
    return /frame-ancestors ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1];
  };
  const at = `/embed/${quiz.code}`;
  for (const path of [at, `${at}?n=1`, `${at}/unavailable`, '/embed/zzzzzz']) {
    expect(await ancestors(path), path).toBe('*');
  }
  const others = ['/', '/teach', '/me', `/q/${quiz.code}`, `/teach/${quiz.id}`, '/embed'];
  for (const path of [...others, `/q/${quiz.code}?embed=/embed/x`, `${at}/../../teach`]) {
    expect(await ancestors(path), path).toBe("'none'");
  }
  expect((await request.get('/embed/zzzzzz')).status()).toBe(404);
  // However it is spelled, nothing but a quiz comes under that address.
  const hidden = await request.get(`/embed/..%2Fteach%2F${quiz.id}`);
  expect(hidden.status()).toBe(404);
});

test('the watch on pages sees a breach', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('img');
    script.src = 'https://foreign.example/a.png';
    document.body.append(script);
  });
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});

test('cookies are httpOnly, SameSite and bound to the host; storage holds no secret', async ({
  context,
  page,
  request,
}) => {
  const quiz = await publishQuiz(request);
  await pasteArticle(page, NEWS_TEXT);
  await startQuiz(page, quiz.shareUrl, 'Ada');
  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThanOrEqual(2);
  for (const cookie of cookies) {
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, path: '/' });
    expect(['Lax', 'Strict']).toContain(cookie.sameSite);
    expect(cookie.name).toMatch(/^__Host-/);
  }
  const seen = await page.evaluate(() => `${JSON.stringify(localStorage)} ${document.cookie}`);
  for (const { value } of cookies) {
    for (const secret of value.split('.')) {
      if (secret.length >= 16) expect(seen).not.toContain(secret);
    }
  }
});

test('on plain http in a local network the quiz works, without the prefix', async ({
  app,
  request,
}) => {
  const quiz = await publishQuiz(request);
  const host = 'school.example:3000';
  const form = { name: 'Ada', operationId: crypto.randomUUID() };
  const reply = await request.post(`${app.origin}/q/${quiz.code}/start`, {
    headers: { host },
    form,
    maxRedirects: 0,
  });
  const cookie = reply.headers()['set-cookie'] ?? '';
  expect(cookie).toMatch(/^footnote-attempt-/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).not.toMatch(/;\s*Secure/i);
});

test('a manage link opens the desk in another browser and leaves the address', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request);
  const page = await (await openBrowser()).newPage();
  await page.goto(`/teach/${quiz.id}`);
  await expect(page.getByRole('heading', { name: t('openDesk.heading') })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(quiz.manageUrl);
  await expect(page.getByRole('link', { name: t('publish.results') })).toBeVisible();
  expect(page.url()).not.toContain('#');
});

test('pages of a share link ask not to be indexed, the first page may be', async ({ request }) => {
  const robots = async (path: string) => {
    const reply = await request.get(path);
    return `${reply.headers()['x-robots-tag'] ?? ''} ${/<meta name="robots"[^>]*>/.exec(await reply.text())?.[0] ?? ''}`;
  };
  expect(await robots('/q/gsi')).toContain('noindex');
  expect(await robots('/')).not.toContain('noindex');
});

test('what was taken can be forgotten on a shared machine', async ({ context, page, request }) => {
  const quiz = await publishQuiz(request, { settings: { questionCount: 2 } });
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await takeFrom(page, quiz.questions.slice(0, 2), { right: true });
  await page.goto('/me');
  await page.getByRole('button', { name: t('me.leave') }).click();
  await expect(page.getByText(t('me.empty'))).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});
