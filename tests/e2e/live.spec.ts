// A class at work, as its teacher sees it: seen soon, at one store command, and on the wall without names.
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { type PublishedQuiz, publishQuiz, startAttempt } from './drivers/api.ts';
import { axeFindings } from './drivers/readable.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

const SEEN_WITHIN_MS = 3_000;

/** To the first sample question, which is multiple choice. */
async function respond(
  request: APIRequestContext,
  attempt: { id: string; token: string },
  right = true,
): Promise<void> {
  const reply = await request.put(`/api/attempts/${attempt.id}/responses/q1`, {
    headers: { authorization: `Bearer ${attempt.token}` },
    data: {
      operationId: crypto.randomUUID(),
      try: 1,
      response: { kind: 'multiple-choice', optionId: right ? 'o1' : 'o2' },
    },
  });
  expect(reply.status()).toBe(200);
}

/** The page of a browser that holds the quiz's desk. */
async function openAsTeacher(
  context: BrowserContext,
  quiz: PublishedQuiz,
  path = '',
): Promise<Page> {
  await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
  const page = await context.newPage();
  await page.goto(`/teach/assignments/${quiz.assignmentId}${path}`);
  return page;
}

const row = (page: Page, name: string) =>
  page.locator('.live-table').getByRole('row').filter({ hasText: name });

test('a start and responses are seen within 3 s, and what has not changed is not sent', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const page = await openAsTeacher(await openBrowser(), quiz);
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/live')) statuses.push(response.status());
  });
  await expect(page.getByText(t('live.upToDate'))).toBeVisible();
  const spans: number[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) {
    const attempt = await startAttempt(request, quiz.code, name);
    await expect(row(page, name)).toContainText(t('live.at', { at: 1 }));
    await respond(request, attempt, name !== 'Bo');
    const began = Date.now();
    const answered = t('live.of', { responded: 1, count: quiz.questions.length });
    await expect(row(page, name)).toContainText(answered);
    spans.push(Date.now() - began);
  }
  const [, median = 0] = spans.toSorted((a, b) => a - b);
  expect(median).toBeLessThanOrEqual(SEEN_WITHIN_MS);
  const figure = `a response is seen after ${median} ms, at most ${Math.max(...spans)} ms (of ${spans.length})`;
  test.info().annotations.push({ type: 'figure', description: figure });
  await expect(page.locator('.live-strip li').first()).toContainText(
    t('live.responded', { responded: 3, right: 2 }),
  );
  await expect.poll(() => statuses.includes(304)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);

  await page.context().setOffline(true);
  const stale = t('live.stale', { time: '@' }).split('@')[0] ?? '';
  await expect(page.getByText(stale)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(t('live.upToDate'))).toBeVisible();
});

test('a class at work is a table without script, too', async ({ openBrowser, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const ada = await startAttempt(request, quiz.code, 'Ada');
  await startAttempt(request, quiz.code, 'Bo');
  await respond(request, ada);
  const page = await openAsTeacher(await openBrowser({ ...PHONE, javaScriptEnabled: false }), quiz);
  const names = page.locator('.live-table tbody th');
  await expect(names).toHaveText(['Ada', 'Bo']);
  await page.getByRole('link', { name: t('live.byProgress') }).click();
  await expect(names).toHaveText(['Bo', 'Ada']);
  await startAttempt(request, quiz.code, 'Cy');
  await page.getByRole('link', { name: t('live.refresh') }).click();
  await expect(names).toHaveText(['Ada', 'Bo', 'Cy']);
});

test('the wall shows how to join and how far the class is, without names and, until told, without right or wrong', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const ada = await startAttempt(request, quiz.code, 'Ada Lovelace');
  await respond(request, ada);
  const context = await openBrowser({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const sent: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/projector|\/live/.test(response.url()) && response.status() === 200) {
      sent.push(response.text());
    }
  });
  await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
  await page.goto(`/teach/assignments/${quiz.assignmentId}/projector`);
  await expect(page.locator('.wall-code')).toHaveText(quiz.code);
  await expect(page.getByRole('img', { name: t('live.qr', { url: quiz.shareUrl }) })).toBeVisible();
  const first = page.locator('.wall-questions li').first();
  await expect(first).toHaveText(
    `${t('live.question', { number: 1 })}${t('live.respondedOf', { responded: 1, started: 1 })}`,
  );
  const bo = await startAttempt(request, quiz.code, 'Bo');
  await respond(request, bo, false);
  await expect(first).toContainText(t('live.respondedOf', { responded: 2, started: 2 }));
  expect(await axeFindings(page)).toEqual([]);
  const before = (await Promise.all(sent)).join('\n');
  expect(before).not.toContain('Lovelace');
  expect(before).not.toMatch(/right\\?":\\?[0-9]/);

  await page.getByRole('button', { name: t('live.fullScreen') }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('wall');
  await page.getByRole('link', { name: t('live.reveal') }).click();
  await expect(first).toContainText(t('live.rightCount', { right: 1 }));
  await page.getByRole('link', { name: t('live.dark') }).click();
  const background = await page
    .locator('.wall')
    .evaluate((wall) => getComputedStyle(wall).backgroundColor);
  expect(background).toBe('rgb(23, 24, 26)');
  expect((await Promise.all(sent)).join('\n')).not.toContain('Lovelace');
});

test('the wall is for who holds the link', async ({ openBrowser, request }) => {
  const quiz = await publishQuiz(request);
  const page = await (await openBrowser()).newPage();
  await page.goto(`/teach/assignments/${quiz.assignmentId}/projector`);
  await expect(page.getByRole('heading', { name: t('openDesk.heading') })).toBeVisible();
  expect(await page.content()).not.toContain(quiz.shareUrl);
});
