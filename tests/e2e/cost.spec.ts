// What a page costs: script to load, commands to the store.
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { publishQuiz, startAttempt } from './drivers/api.ts';
import { startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';

const MAX_SCRIPT_BYTES = 153_000;
const MAX_SCRIPT_FILES = 7;

test('the first load of a student’s page brings at most 153 kB of script in 7 files, and the style of a question in the page', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const context = await openBrowser(PHONE);
  const first = await context.newPage();
  await startQuiz(first, quiz.shareUrl, 'Ada');
  await first.close();
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  const sheets: string[] = [];
  const count = (response: Response): void => {
    if (response.request().resourceType() === 'stylesheet') sheets.push(response.url());
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', count);
  await page.goto(`/q/${quiz.code}?n=1`, { waitUntil: 'networkidle' });
  const inline = await page.evaluate(() =>
    [...document.scripts]
      .filter(({ src }) => !src)
      .map(({ text }) => text)
      .join('\n'),
  );
  // What the answer below brings may come when the test is over.
  page.off('response', count);
  const sizes = await Promise.all(scripts);
  const total = sizes.reduce((sum, size) => sum + size, 0) + gzipSync(inline).length;
  const figure = `script of a student's page: ${(total / 1000).toFixed(1)} kB gzipped in ${sizes.length} files`;
  test.info().annotations.push({ type: 'figure', description: figure });
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  expect(sizes.length).toBeLessThanOrEqual(MAX_SCRIPT_FILES);
  expect(sheets).toEqual([]);
  expect(inline).not.toContain('box-sizing');
  const style = await page.locator('#page-style').textContent();
  expect(style).toContain('.stem');
  expect(style).not.toContain('.editor');
  expect(style).not.toContain('.verdict');
  // The first paint waits for the question, and for nothing that is not there.
  const awaited = page.locator('head > link[rel="expect"][blocking="render"]');
  const href = await awaited.getAttribute('href');
  await expect(page.locator(`section${href}`)).toHaveCount(1);
  await page.locator('.choices input').first().check();
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.locator('.verdict')).toHaveCSS('margin-top', '32px');
});

test('a response costs at most 2 store commands, a page view of a quiz 1, or none when warm @redis', async ({
  app,
  request,
}) => {
  const { redis } = app;
  if (!redis) throw new Error('this test needs the Redis store');
  const cost = async (work: () => Promise<unknown>): Promise<number> => {
    const before = redis.commands();
    await work();
    return redis.commands() - before;
  };
  const quiz = await publishQuiz(request);
  const view = () => request.get(`/q/${quiz.code}`, { headers: { cookie: '' } });
  const cold = await cost(view);
  const warm = await cost(view);
  const bundled = await cost(() => request.get('/q/gsi', { headers: { cookie: '' } }));
  const attempt = await startAttempt(request, quiz.code, 'Ada');
  const headers = { authorization: `Bearer ${attempt.token}` };
  const costs: number[] = [];
  for (const question of quiz.questions.slice(0, 5)) {
    const at = `/api/attempts/${attempt.id}/responses/${question.id}`;
    const response = {
      'multiple-choice': {
        kind: 'multiple-choice',
        optionId: 'options' in question ? question.options[0]?.id : '',
      },
      'true-false': { kind: 'true-false', value: true },
      cloze: { kind: 'cloze', text: 'x' },
      numeric: { kind: 'numeric', text: '1' },
    }[String(question.kind)];
    if (!response) continue;
    const data = { operationId: crypto.randomUUID(), try: 1, response };
    costs.push(
      await cost(async () => {
        const reply = await request.put(at, { headers, data });
        expect(reply.status()).toBe(200);
      }),
    );
  }
  const live = `/api/assignments/${quiz.assignmentId}/live`;
  const teacher = { authorization: `Bearer ${quiz.manageKey}` };
  const first = await request.get(live, { headers: teacher });
  const poll = await cost(async () => {
    const etag = first.headers().etag ?? '';
    const reply = await request.get(live, { headers: { ...teacher, 'if-none-match': etag } });
    expect(reply.status()).toBe(304);
  });
  expect(poll).toBe(1);
  const figure = `store commands: ${cold} for a quiz page when cold, ${warm} when warm, ${Math.max(...costs)} for a response, ${poll} for a look at the class`;
  test.info().annotations.push({ type: 'figure', description: figure });
  expect(costs.length).toBeGreaterThan(1);
  expect(Math.max(...costs)).toBeLessThanOrEqual(2);
  expect(cold).toBeLessThanOrEqual(1);
  expect(warm).toBe(0);
  expect(bundled).toBe(0);
});
