// What programs do over the HTTP API: for tests that are about something else than making a quiz.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { z } from 'zod';
import { type Question, questionSchema } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Dense in figures and dates. */
export const ARTICLE_TEXT = read('tests/fixtures/articles/seed-vault.txt');

/** Without the front matter it is stored with. */
const readBundled = (code: string): string =>
  read(`content/articles/${code}.md`)
    .replace(/^---[\s\S]*?---\n/, '')
    .trim();

/** A news report. */
export const NEWS_TEXT = readBundled('gsi');
/** Some questions on it are doubtful. */
export const BEARS_TEXT = readBundled('water-bears');

const createdSchema = z.object({ id: z.string(), manageKey: z.string(), manageUrl: z.string() });
const quizSchema = z.object({ version: z.int(), questions: z.array(questionSchema) });
const publishedSchema = z.object({
  assignmentId: z.string(),
  code: z.string(),
  shareUrl: z.string(),
});
const startedSchema = z.object({ id: z.string(), token: z.string() });
const resultsSchema = z.object({
  students: z.object({
    page: z.array(
      z.object({
        attemptId: z.string(),
        name: z.string(),
        status: z.string(),
        points: z.int(),
        responded: z.int(),
      }),
    ),
  }),
  questions: z.array(z.object({ responded: z.int(), right: z.int() })),
});

export type PublishedQuiz = z.infer<typeof createdSchema> &
  z.infer<typeof publishedSchema> & { questions: Question[] };

/** The body of a reply. @throws with what it says, where it is a refusal. */
async function bodyOf(reply: APIResponse): Promise<unknown> {
  if (!reply.ok()) throw new Error(`${reply.url()}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const MOST_TRIES = 3;

/** A quiz of its own desk. A busy machine says so (503), and is asked again. */
export async function createQuiz(
  request: APIRequestContext,
  text: string,
  attempt = 1,
): Promise<z.infer<typeof createdSchema>> {
  const made = await request.post('/api/quizzes', { data: { article: { text } } });
  if (made.status() === 503 && attempt < MOST_TRIES) return createQuiz(request, text, attempt + 1);
  return createdSchema.parse(await bodyOf(made));
}

/** A quiz of a news report, published. `everyKind`: with one question of each kind in place of the written ones, or with these. */
export async function publishQuiz(
  request: APIRequestContext,
  options: {
    everyKind?: boolean;
    questions?: readonly Question[];
    settings?: Record<string, unknown>;
  } = {},
): Promise<PublishedQuiz> {
  const created = await createQuiz(request, NEWS_TEXT);
  const at = `/api/quizzes/${created.id}`;
  const headers = bearer(created.manageKey);
  let quiz = quizSchema.parse(await bodyOf(await request.get(at, { headers })));
  const own = options.questions ?? (options.everyKind ? SAMPLE_QUESTIONS : null);
  if (own) {
    const evidence = quiz.questions[0]?.evidence ?? [];
    const questions = own.map((question) => ({ ...question, evidence }));
    const edited = await request.patch(at, { headers, data: { version: quiz.version, questions } });
    quiz = quizSchema.parse(await bodyOf(edited));
  }
  const data = { settings: options.settings ?? {}, confirm: true };
  const published = await request.post(`${at}/publish`, { headers, data });
  return {
    ...created,
    ...publishedSchema.parse(await bodyOf(published)),
    questions: quiz.questions,
  };
}

/** The questions of a quiz with their keys, as its teacher gets them. The cookie or `manageKey` says who asks. */
export async function readQuestions(
  request: APIRequestContext,
  quizId: string,
  manageKey?: string,
): Promise<Question[]> {
  const headers = manageKey ? bearer(manageKey) : {};
  const reply = await request.get(`/api/quizzes/${quizId}`, { headers });
  return quizSchema.parse(await bodyOf(reply)).questions;
}

export async function readResults(request: APIRequestContext, quiz: PublishedQuiz) {
  const at = `/api/assignments/${quiz.assignmentId}/results`;
  const reply = await request.get(at, { headers: bearer(quiz.manageKey) });
  return resultsSchema.parse(await bodyOf(reply));
}

export async function startAttempt(request: APIRequestContext, code: string, name: string) {
  const data = { name, operationId: crypto.randomUUID() };
  const reply = await request.post(`/api/share/${code}/attempts`, { data });
  return startedSchema.parse(await bodyOf(reply));
}
