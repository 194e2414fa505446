// Nothing that a student's browser gets before the response tells the key.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { z } from 'zod';
import { publishQuiz, readQuestions, startAttempt } from './drivers/api.ts';
import { startQuiz } from './drivers/student.ts';
import { expect, type OpenBrowser, PHONE, test } from './fixtures.ts';

/** One thing that reached the browser: an address, its headers, its body. */
type Received = { url: string; type: string; headers: string; body: string };

type Subject = { code: string; questions: number; secrets: string[] };

/** Names of fields that only teachers see, and of fields that would link a question to its sentence. */
const FIELDS =
  /answerKey|factId|SECRET|\\?"(rationale|evidence|quote|sentence|sentences|seed|accepted|tolerance|findings)\\?":|\\?"start\\?":\d+,\\?"end\\?":/;

const LONG = process.env.FOOTNOTE_LONG === '1';

const QUIZZES = path.resolve(import.meta.dirname, '..', '..', 'content', 'quizzes');

const bundledSchema = z.object({
  code: z.string(),
  quiz: z.object({
    article: z.object({ text: z.string() }),
    questions: z.array(z.object({ rationale: z.string(), stem: z.string() })),
  }),
});

/** The rationales, but for one that is a true statement and stands as a question already. */
function secretsOf(questions: readonly { rationale: string; stem: string }[]): string[] {
  const stems = questions.map(({ stem }) => stem).join('\n');
  return questions.map(({ rationale }) => rationale).filter((words) => !stems.includes(words));
}

function bundledSubjects(): Subject[] {
  return readdirSync(QUIZZES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => bundledSchema.parse(JSON.parse(readFileSync(path.join(QUIZZES, name), 'utf8'))))
    .map(({ code, quiz }) => ({
      code,
      questions: quiz.questions.length,
      // These show their article to students, and with it each sentence that proves something.
      secrets: secretsOf(quiz.questions).filter((secret) => !quiz.article.text.includes(secret)),
    }));
}

/** Everything a browser gets while a student starts a quiz and looks at each question. */
async function lookAtAll(openBrowser: OpenBrowser, subject: Subject): Promise<Received[]> {
  const context = await openBrowser(PHONE);
  const page = await context.newPage();
  const received: Promise<Received>[] = [];
  page.on('response', (response) => {
    received.push(
      (async () => ({
        url: response.url(),
        type: response.headers()['content-type'] ?? '',
        headers: JSON.stringify(await response.headersArray()),
        body: await response.text().catch(() => ''),
      }))(),
    );
  });
  await page.goto('/');
  await startQuiz(page, `/q/${subject.code}`, 'Ada');
  for (let number = 1; number <= subject.questions; number += 1) {
    await page.goto(`/q/${subject.code}?n=${number}`);
  }
  await page.goto(`/q/${subject.code}?n=review`, { waitUntil: 'networkidle' });
  await page.goto('/me', { waitUntil: 'networkidle' });
  const all = await Promise.all(received);
  return [...all, ...(await askDirectly(page, context.request, subject, all))];
}

/** What a curious student asks for by hand: payloads of React, prefetches, the API, source maps. */
async function askDirectly(
  page: Page,
  request: APIRequestContext,
  { code, questions }: Subject,
  seen: readonly Received[],
): Promise<Received[]> {
  const attempt = await startAttempt(page.request, code, 'Eve');
  const bearer = { authorization: `Bearer ${attempt.token}` };
  const pages = ['', '?n=1', `?n=${questions}`, '?n=review'].map((query) => `/q/${code}${query}`);
  const scripts = seen.filter(({ type }) => type.includes('javascript')).map(({ url }) => url);
  const asked: [string, Record<string, string>][] = [
    ...pages.flatMap((url): [string, Record<string, string>][] => [
      [url, { RSC: '1' }],
      [url, { RSC: '1', 'Next-Router-Prefetch': '1' }],
      [url, { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' }],
      [`${url.split('?')[0]}.rsc`, {}],
    ]),
    [`/api/share/${code}`, {}],
    [`/api/attempts/${attempt.id}`, bearer],
    [`/api/attempts/${attempt.id}`, {}],
    [`/api/assignments/${attempt.id.split('.')[0]}/results`, bearer],
    [`/api/quizzes/${code}`, bearer],
    ['/api/openapi.json', {}],
    ...scripts.map((url): [string, Record<string, string>] => [`${url}.map`, {}]),
  ];
  const replies: Received[] = [];
  for (const [url, headers] of asked) {
    const reply = await request.get(url, { headers });
    if (url.endsWith('.map')) expect(reply.status(), url).toBe(404);
    // The contract names the fields of a teacher's question; it holds no quiz.
    if (url.endsWith('openapi.json')) continue;
    replies.push({
      url: `${url} ${Object.keys(headers).join()}`,
      type: reply.headers()['content-type'] ?? '',
      headers: JSON.stringify(reply.headersArray()),
      body: await reply.text(),
    });
  }
  return replies;
}

/** What is told too early, as `address: what`. Scripts name fields of feedback, so there only words count. */
function leaks(received: readonly Received[], secrets: readonly string[]): string[] {
  return received.flatMap(({ url, type, headers, body }) => {
    const all = `${headers}\n${body}`;
    const plain = all.replaceAll('\\"', '"').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
    const words = secrets.filter((secret) => secret.length > 12 && plain.includes(secret));
    const field = /javascript|css/.test(type) ? null : FIELDS.exec(all)?.[0];
    const map = /sourceMappingURL=(?!data:)/.test(body) ? ['a source map'] : [];
    return [...words, ...(field ? [field] : []), ...map].map((what) => `${url}: ${what}`);
  });
}

test('a quiz of every kind tells nothing before the response', async ({ openBrowser, request }) => {
  test.setTimeout(120_000);
  const quiz = await publishQuiz(request, { everyKind: true });
  const quotes = quiz.questions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const rationales = quiz.questions.map(({ rationale }) => rationale);
  const secrets = [...rationales, ...quotes];
  const received = await lookAtAll(openBrowser, {
    code: quiz.code,
    questions: quiz.questions.length,
    secrets,
  });
  expect(received.length).toBeGreaterThan(20);
  expect(received.map(({ body }) => body).join()).toContain('Stem of question 1?');
  expect(leaks(received, secrets)).toEqual([]);
});

test('a generated quiz tells nothing before the response @long', async ({
  openBrowser,
  request,
}) => {
  test.setTimeout(120_000);
  const quiz = await publishQuiz(request);
  const questions = await readQuestions(request, quiz.id, quiz.manageKey);
  const secrets = secretsOf(questions);
  expect(secrets.length).toBeGreaterThan(questions.length / 2);
  const subject = { code: quiz.code, questions: questions.length, secrets };
  expect(leaks(await lookAtAll(openBrowser, subject), secrets)).toEqual([]);
});

test('the bundled quizzes tell nothing before the response', async ({ openBrowser }) => {
  test.setTimeout(240_000);
  const subjects = bundledSubjects();
  expect(subjects.length).toBeGreaterThanOrEqual(3);
  // The short form takes the one that the first page offers first.
  for (const subject of LONG ? subjects : subjects.filter(({ code }) => code === 'gsi')) {
    expect(leaks(await lookAtAll(openBrowser, subject), subject.secrets)).toEqual([]);
  }
});

test('the search finds what a teacher is sent', async ({ request, app }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const url = `${app.origin}/api/quizzes/${quiz.id}`;
  const reply = await request.get(url, { headers: { authorization: `Bearer ${quiz.manageKey}` } });
  const received = [{ url, type: 'application/json', headers: '{}', body: await reply.text() }];
  const secrets = quiz.questions.map(({ rationale }) => rationale);
  expect(leaks(received, secrets).length).toBeGreaterThan(secrets.length);
});
