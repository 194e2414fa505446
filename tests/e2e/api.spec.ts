// The HTTP API over a real server, on both stores: every reply as its contract says, every refusal as problem+json.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { ENDPOINTS } from '#app/api/openapi.ts';
import {
  analysisReply,
  assignmentReply,
  attemptViewReply,
  deskReply,
  linkReply,
  liveReply,
  publishReply,
  quizCreatedReply,
  quizReply,
  recordedReply,
  resultsReply,
  rosterReply,
  shareReply,
  startedReply,
} from '#app/api/reply-schemas.ts';
import { expect, test } from './fixtures.ts';

const ARTICLE = readFileSync('content/articles/gsi.md', 'utf8').replace(/^---[\s\S]*?---\n/, '');
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const operation = () => randomUUID();

async function createQuiz(request: APIRequestContext) {
  const response = await request.post('/api/quizzes', {
    data: { article: { text: ARTICLE, title: 'A plan', date: '2023-02-21' } },
  });
  expect(response.status()).toBe(201);
  return quizCreatedReply.parse(await response.json());
}

async function publish(request: APIRequestContext, id: string, key: string, settings = {}) {
  const response = await request.post(`/api/quizzes/${id}/publish`, {
    headers: bearer(key),
    data: { settings },
  });
  expect(response.status()).toBe(200);
  return publishReply.parse(await response.json());
}

async function start(request: APIRequestContext, code: string, name = 'Ada') {
  const data = { name, operationId: operation() };
  const response = await request.post(`/api/share/${code}/attempts`, { data });
  expect(response.status()).toBe(201);
  return startedReply.parse(await response.json());
}

async function expectProblem(response: APIResponse, status: number, code: string, field?: string) {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  const body = await response.json();
  expect(body).toMatchObject({ status, code });
  expect(body.detail.length).toBeGreaterThan(10);
  if (field !== undefined) {
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  }
}

test('an article becomes a quiz, is taken and read, each reply as the contract has it', async ({
  request,
}) => {
  const { id, manageKey, quiz } = await createQuiz(request);
  expect(quiz.questions.length).toBeGreaterThanOrEqual(5);
  const opened = await request.get(`/api/quizzes/${id}`, { headers: bearer(manageKey) });
  const { version, article } = quizReply.parse(await opened.json());
  for (const question of quiz.questions) {
    for (const { start: from, end, quote } of question.evidence) {
      expect(article.text.slice(from, end)).toBe(quote);
    }
  }
  const edit = { version, title: 'A better title' };
  const edited = await request.patch(`/api/quizzes/${id}`, {
    headers: bearer(manageKey),
    data: edit,
  });
  expect(quizReply.parse(await edited.json())).toMatchObject({
    title: 'A better title',
    version: version + 1,
  });
  const stale = await request.patch(`/api/quizzes/${id}`, {
    headers: bearer(manageKey),
    data: edit,
  });
  await expectProblem(stale, 409, 'stale');

  const { code, assignmentId, shareUrl } = await publish(request, id, manageKey);
  expect(shareUrl).toMatch(new RegExp(`/q/${code}$`));
  const share = shareReply.parse(await (await request.get(`/api/share/${code}`)).json());
  expect(share.title).toBe('A better title');

  const attempt = await start(request, code);
  const [first] = quiz.questions.filter((question) => question.kind === 'multiple-choice');
  if (first?.kind !== 'multiple-choice') throw new Error('no multiple-choice question');
  const url = `/api/attempts/${attempt.id}/responses/${first.id}`;
  const response = { kind: 'multiple-choice', optionId: first.answerKey.optionId };
  const data = { operationId: operation(), try: 1, response };
  const recorded = await request.put(url, { headers: bearer(attempt.token), data });
  const reply = recordedReply.parse(await recorded.json());
  expect(reply).toMatchObject({ points: 100, maxPoints: 100, rationale: first.rationale });
  const repeated = await request.put(url, { headers: bearer(attempt.token), data });
  expect(recordedReply.parse(await repeated.json())).toMatchObject({ points: 100 });

  const own = await request.get(`/api/attempts/${attempt.id}`, { headers: bearer(attempt.token) });
  expect(attemptViewReply.parse(await own.json())).toMatchObject({ responded: 1, status: 'open' });
  const finished = await request.post(`/api/attempts/${attempt.id}/finish`, {
    headers: bearer(attempt.token),
    data: { operationId: operation() },
  });
  expect(await finished.json()).toMatchObject({ points: 100 });

  const resultsUrl = `/api/assignments/${assignmentId}/results`;
  const results = await request.get(resultsUrl, { headers: bearer(manageKey) });
  expect(resultsReply.parse(await results.json())).toMatchObject({
    students: { page: [{ name: 'Ada', points: 100, status: 'finished' }] },
  });
  const etag = results.headers().etag ?? '';
  const unchanged = await request.get(resultsUrl, {
    headers: { ...bearer(manageKey), 'if-none-match': etag },
  });
  expect(unchanged.status()).toBe(304);
  const liveUrl = `/api/assignments/${assignmentId}/live`;
  const live = await request.get(liveUrl, { headers: bearer(manageKey) });
  expect(liveReply.parse(await live.json())).toMatchObject({
    started: 1,
    finished: 1,
    students: [{ name: 'Ada', status: 'finished', responded: 1, right: 1 }],
  });
  const same = await request.get(liveUrl, {
    headers: { ...bearer(manageKey), 'if-none-match': live.headers().etag ?? '' },
  });
  expect(same.status()).toBe(304);
  const ofClass = await request.get(`${liveUrl}?view=class`, { headers: bearer(manageKey) });
  const shown = await ofClass.text();
  expect(liveReply.parse(JSON.parse(shown))).toMatchObject({ questions: [{ right: null }] });
  expect(shown).not.toContain('Ada');
  const csv = await request.get(`${resultsUrl}?format=csv`, { headers: bearer(manageKey) });
  expect(csv.headers()['content-type']).toContain('text/csv');
  const table = await csv.text();
  expect(table).toContain('Name,Status,Points,Of,Question 1,Question 2,');
  expect(table).toContain('Ada,Handed in,1.00,');
  const xlsx = await request.get(`${resultsUrl}?format=xlsx`, { headers: bearer(manageKey) });
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK');

  const analysisUrl = `/api/assignments/${assignmentId}/analysis`;
  const told = await request.get(analysisUrl, { headers: bearer(manageKey) });
  expect(analysisReply.parse(await told.json())).toMatchObject({ n: 1, alpha: null });
  const answers = await request.get(`${analysisUrl}?format=csv&of=answers`, {
    headers: bearer(manageKey),
  });
  expect(await answers.text()).toContain('Question,Answer,Right,Students,Lower third');

  const removed = await request.delete(`/api/assignments/${assignmentId}/attempts/${attempt.id}`, {
    headers: bearer(manageKey),
  });
  expect(removed.status()).toBe(204);
  const deleted = await request.delete(`/api/quizzes/${id}`, { headers: bearer(manageKey) });
  expect(deleted.status()).toBe(204);
  await expectProblem(
    await request.get(`/api/quizzes/${id}`, { headers: bearer(manageKey) }),
    404,
    'not-found',
  );
});

test('a desk is listed and searched, a quiz duplicated, archived and brought back', async ({
  request,
}) => {
  const { id, manageKey } = await createQuiz(request);
  const headers = bearer(manageKey);
  const { code } = await publish(request, id, manageKey);
  await start(request, code);
  const list = async (query = '') => {
    const response = await request.get(`/api/desk${query}`, { headers });
    expect(response.status()).toBe(200);
    return deskReply.parse(await response.json());
  };
  const copied = await request.post(`/api/quizzes/${id}/duplicate`, { headers });
  expect(copied.status()).toBe(201);
  const copy = quizReply.parse(await copied.json());
  expect(copy).toMatchObject({ title: 'Copy of A plan', version: 1, archived: false });
  const first = await list('?limit=1');
  expect(first.quizzes.map((quiz) => quiz.id)).toEqual([copy.id]);
  const second = await list(`?limit=1&after=${encodeURIComponent(first.next ?? '')}`);
  expect(second).toMatchObject({
    quizzes: [{ id, assignments: [{ code, started: 1 }] }],
    next: null,
  });

  const archive = (data: object) => request.patch(`/api/quizzes/${copy.id}`, { headers, data });
  const archived = quizReply.parse(await (await archive({ archived: true })).json());
  expect(archived).toMatchObject({ archived: true, version: 1 });
  const ids = async (query: string) => (await list(query)).quizzes.map((quiz) => quiz.id);
  expect(await ids('')).toEqual([id]);
  expect(await ids('?show=archived')).toEqual([copy.id]);
  expect(await ids('?search=COPY%20pl%C3%A1n')).toEqual([copy.id]);
  await archive({ archived: false });
  expect(await ids('')).toEqual([copy.id, id]);

  await expectProblem(await archive({}), 400, 'malformed', 'version');
  await expectProblem(await archive({ title: 'New' }), 400, 'malformed', 'version');
  const both = await archive({ archived: true, version: 1, title: 'New' });
  await expectProblem(both, 400, 'malformed', 'archived');
  const outside = await request.get('/api/desk?limit=0', { headers });
  await expectProblem(outside, 400, 'malformed', 'limit');
  for (const stranger of [{}, bearer(`${manageKey.slice(0, -3)}zzz`)]) {
    const refused = await request.get('/api/desk', { headers: stranger });
    await expectProblem(refused, 403, 'forbidden');
  }
  const other = await createQuiz(request);
  const seen = await request.get('/api/desk', { headers: bearer(other.manageKey) });
  expect(deskReply.parse(await seen.json()).quizzes.map((quiz) => quiz.id)).toEqual([other.id]);
});

test.describe('a body that does not fit is refused and the field named', () => {
  const bodies: [string, unknown, string][] = [
    ['nothing', {}, 'article'],
    ['a text that is a number', { article: { text: 5 } }, 'article'],
    [
      'an impossible number of questions',
      { article: { text: 'x' }, settings: { questions: 0 } },
      'settings.questions',
    ],
  ];
  for (const [title, data, field] of bodies) {
    test(title, async ({ request }) => {
      await expectProblem(await request.post('/api/quizzes', { data }), 400, 'malformed', field);
    });
  }

  test('not JSON', async ({ request }) => {
    const response = await request.post('/api/quizzes', {
      headers: { 'content-type': 'application/json' },
      data: Buffer.from('{"article":'),
    });
    await expectProblem(response, 400, 'malformed', '');
  });

  test('more than a megabyte', async ({ request }) => {
    const data = { article: { text: 'x'.repeat(1_100_000) } };
    await expectProblem(await request.post('/api/quizzes', { data }), 413, 'body-too-large');
  });

  test('a response of another kind than the question', async ({ request }) => {
    const attempt = await start(request, 'gsi');
    const share = shareReply.parse(await (await request.get('/api/share/gsi')).json());
    const choice = share.questions.find(({ kind }) => kind === 'multiple-choice');
    const response = await request.put(`/api/attempts/${attempt.id}/responses/${choice?.id}`, {
      headers: bearer(attempt.token),
      data: { operationId: operation(), response: { kind: 'numeric', text: '5' } },
    });
    await expectProblem(response, 400, 'malformed', 'response.kind');
  });
});

test('an article that cannot be used is refused with a sentence', async ({ request }) => {
  const texts: [string, string][] = [
    ['', 'empty'],
    ['Only five words of text.', 'too-short'],
    ['word '.repeat(12_000), 'too-long'],
    ['Das ist ein Satz. '.repeat(40), 'not-english'],
  ];
  for (const [text, code] of texts) {
    const response = await request.post('/api/quizzes', { data: { article: { text } } });
    await expectProblem(response, 422, 'article-refused', 'article.text');
    expect((await response.json()).errors).toEqual([{ field: 'article.text', detail: code }]);
  }
});

test('nobody gets in without the right token', async ({ request }) => {
  const mine = await createQuiz(request);
  const other = await createQuiz(request);
  const { code, assignmentId } = await publish(request, mine.id, mine.manageKey);
  const ada = await start(request, code, 'Ada');
  const bo = await start(request, code, 'Bo');
  const teacherRoutes: ['get' | 'patch' | 'delete' | 'post' | 'put', string, object?][] = [
    ['get', `/api/quizzes/${mine.id}`],
    ['patch', `/api/quizzes/${mine.id}`, { version: 1 }],
    ['delete', `/api/quizzes/${mine.id}`],
    ['patch', `/api/quizzes/${mine.id}`, { archived: true }],
    ['post', `/api/quizzes/${mine.id}/duplicate`],
    ['post', `/api/quizzes/${mine.id}/publish`, {}],
    ['post', `/api/quizzes/${mine.id}/assignments`, {}],
    ['get', `/api/assignments/${assignmentId}/results`],
    ['get', `/api/assignments/${assignmentId}/results?format=csv`],
    ['get', `/api/assignments/${assignmentId}/analysis`],
    ['get', `/api/assignments/${assignmentId}/analysis?format=xlsx`],
    ['get', `/api/assignments/${assignmentId}/live`],
    ['get', `/api/assignments/${assignmentId}/live?view=class`],
    ['delete', `/api/assignments/${assignmentId}/attempts/${ada.id}`],
    ['patch', `/api/assignments/${assignmentId}/attempts/${ada.id}`, { name: 'Eve' }],
    ['get', `/api/assignments/${assignmentId}`],
    ['patch', `/api/assignments/${assignmentId}`, { settings: { label: 'x' } }],
    ['put', `/api/assignments/${assignmentId}/roster`, { names: ['Eve'] }],
    ['post', `/api/assignments/${assignmentId}/links`, { name: 'Eve' }],
    ['delete', `/api/assignments/${assignmentId}/links/abc`],
  ];
  const strangers = [
    { name: 'a wrong key', headers: bearer('aaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb') },
    { name: 'a student', headers: bearer(ada.token) },
    { name: 'another teacher', headers: bearer(other.manageKey) },
    { name: 'an internal header', headers: { 'x-middleware-subrequest': 'middleware:proxy' } },
  ];
  for (const [method, url, data] of teacherRoutes) {
    for (const { name, headers } of strangers) {
      const response = await request[method](url, { headers, ...(data && { data }) });
      expect([403, 404], `${method} ${url} by ${name}`).toContain(response.status());
      expect(await response.text()).not.toContain('answerKey');
    }
  }
  const crossed = await request.get(`/api/attempts/${ada.id}`, { headers: bearer(bo.token) });
  await expectProblem(crossed, 403, 'forbidden');
  const still = await request.get(`/api/quizzes/${mine.id}`, { headers: bearer(mine.manageKey) });
  expect(still.status()).toBe(200);
});

test('a class is set up by a program: settings, list, personal link, another name', async ({
  request,
}) => {
  const { id, manageKey } = await createQuiz(request);
  const { code, assignmentId } = await publish(request, id, manageKey);
  const at = `/api/assignments/${assignmentId}`;
  const headers = bearer(manageKey);
  const settings = { label: '9 B', timeLimitMs: 600_000, timeZone: 'Asia/Kolkata' };
  const changed = await request.patch(at, { headers, data: { settings } });
  expect(assignmentReply.parse(await changed.json()).settings).toMatchObject(settings);
  const nowhere = { settings: { timeZone: 'Mars/Olympus' } };
  const refused = await request.patch(at, { headers, data: nowhere });
  await expectProblem(refused, 400, 'malformed');
  expect((await refused.json()).errors[0].field).toBe('settings.timeZone');

  const names = ['Ada', 'Ada', 'Ben'];
  const listed = await request.put(`${at}/roster`, { headers, data: { names } });
  expect(rosterReply.parse(await listed.json()).names).toEqual(['Ada', 'Ada (2)', 'Ben']);
  const shared = shareReply.parse(await (await request.get(`/api/share/${code}`)).json());
  expect(shared.roster?.map(({ name }) => name)).toEqual(['Ada', 'Ada (2)', 'Ben']);
  const terms = { name: 'Ben', extraPercent: 50 };
  const made = await request.post(`${at}/links`, { headers, data: terms });
  expect(made.status()).toBe(201);
  const link = linkReply.parse(await made.json());
  const personal = new URL(link.url).searchParams.get('p') ?? '';
  const starts = async (data: object) =>
    request.post(`/api/share/${code}/attempts`, { data: { operationId: operation(), ...data } });
  await expectProblem(await starts({ name: 'Eve' }), 400, 'name-missing');
  const ben = startedReply.parse(await (await starts({ personal })).json());
  await expectProblem(await starts({ rosterId: 3 }), 409, 'name-taken');
  const own = await request.get(`/api/attempts/${ben.id}`, { headers: bearer(ben.token) });
  const view = attemptViewReply.parse(await own.json());
  expect(view).toMatchObject({ name: 'Ben', dueAt: view.startedAt + 900_000 });
  const attempt = `${at}/attempts/${ben.id}`;
  const renamed = await request.patch(attempt, { headers, data: { name: 'Benedict' } });
  expect(renamed.status()).toBe(204);
  const results = await (await request.get(`${at}/results`, { headers })).json();
  expect(resultsReply.parse(results)).toMatchObject({
    assignment: { label: '9 B' },
    students: { page: [{ name: 'Benedict' }] },
    absent: ['Ada', 'Ada (2)'],
  });
  const revoked = await request.delete(`${at}/links/${link.id}`, { headers });
  expect(revoked.status()).toBe(204);
  await expectProblem(await starts({ personal }), 404, 'link-unknown');
});

test('a page of another site cannot act with this browser’s cookies', async ({ request }) => {
  const { id, manageKey } = await createQuiz(request);
  await request.post('/api/desk/open', { data: { manageKey } });
  const own = await request.get(`/api/quizzes/${id}`);
  expect(own.status()).toBe(200);
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example' },
  ]) {
    const response = await request.delete(`/api/quizzes/${id}`, { headers });
    expect(response.status()).toBe(403);
  }
  expect((await request.get(`/api/quizzes/${id}`)).status()).toBe(200);
});

test('unknown things are friendly 404s, health is told, the contract names every route', async ({
  request,
}) => {
  await expectProblem(await request.get('/api/share/zzzzzz'), 404, 'not-found');
  expect(await (await request.get('/api/health')).json()).toEqual({ store: 'ok' });
  const { paths } = await (await request.get('/api/openapi.json')).json();
  for (const { method, path } of ENDPOINTS) expect(paths[path][method]).toBeDefined();
});

test('a desk that asks for too many quizzes is told when to come back; another goes on', async ({
  playwright,
  baseURL,
}) => {
  const fresh = () => playwright.request.newContext(baseURL ? { baseURL } : {});
  const [one, other] = [await fresh(), await fresh()];
  const data = { article: { text: ARTICLE.slice(0, 900) } };
  const made = quizCreatedReply.parse(await (await one.post('/api/quizzes', { data })).json());
  const headers = bearer(made.manageKey);
  const replies: APIResponse[] = [];
  for (let at = 0; at < 45 && replies.at(-1)?.status() !== 429; at += 1) {
    replies.push(await one.post('/api/quizzes', { headers, data }));
  }
  const refused = replies.at(-1);
  if (!refused) throw new Error('no reply');
  await expectProblem(refused, 429, 'too-many-requests');
  const wait = Number(refused.headers()['retry-after']);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect((await other.post('/api/quizzes', { data })).status()).toBe(201);
  await Promise.all([one.dispose(), other.dispose()]);
});
