// The API's contract as OpenAPI 3.1, made from the zod schemas the handlers parse with.
import { z } from 'zod';
import {
  attemptViewReply,
  editedReply,
  publishReply,
  quizCreatedReply,
  quizReply,
  recordedReply,
  resultsReply,
  reviewReply,
  shareReply,
  startedReply,
} from './reply-schemas.ts';
import {
  createQuizSchema,
  editQuizSchema,
  finishSchema,
  openDeskSchema,
  publishSchema,
  recordResponseSchema,
  reviewEditsSchema,
  startAttemptSchema,
} from './request-schemas.ts';

type Endpoint = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  summary: string;
  by: 'anyone' | 'teacher' | 'student';
  body?: z.ZodType;
  status: number;
  reply?: z.ZodType;
  problems: number[];
};

export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/api/quizzes',
    summary: 'Make a quiz of an article',
    by: 'anyone',
    body: createQuizSchema,
    status: 201,
    reply: quizCreatedReply,
    problems: [400, 413, 422, 503],
  },
  {
    method: 'get',
    path: '/api/quizzes/{id}',
    summary: 'Read a quiz with its keys',
    by: 'teacher',
    status: 200,
    reply: quizReply,
    problems: [403, 404, 503],
  },
  {
    method: 'patch',
    path: '/api/quizzes/{id}',
    summary: 'Edit a quiz; with `Prefer: return=minimal` the reply is short',
    by: 'teacher',
    body: editQuizSchema,
    status: 200,
    reply: z.union([quizReply, editedReply]),
    problems: [400, 403, 404, 409, 503],
  },
  {
    method: 'post',
    path: '/api/quizzes/{id}/review',
    summary: 'Hear what the checks say of questions, without saving them',
    by: 'teacher',
    body: reviewEditsSchema,
    status: 200,
    reply: reviewReply,
    problems: [400, 403, 404, 503],
  },
  {
    method: 'delete',
    path: '/api/quizzes/{id}',
    summary: 'Delete a quiz and everything under it',
    by: 'teacher',
    status: 204,
    problems: [403, 404, 503],
  },
  {
    method: 'post',
    path: '/api/quizzes/{id}/publish',
    summary: 'Publish, or move the first assignment to the present version',
    by: 'teacher',
    body: publishSchema,
    status: 200,
    reply: publishReply,
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'post',
    path: '/api/quizzes/{id}/assignments',
    summary: 'Make one more assignment',
    by: 'teacher',
    body: publishSchema,
    status: 201,
    reply: publishReply,
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'get',
    path: '/api/share/{code}',
    summary: 'Read a shared quiz without its keys',
    by: 'anyone',
    status: 200,
    reply: shareReply,
    problems: [404, 503],
  },
  {
    method: 'post',
    path: '/api/share/{code}/attempts',
    summary: 'Start an attempt',
    by: 'anyone',
    body: startAttemptSchema,
    status: 201,
    reply: startedReply,
    problems: [400, 404, 409, 503],
  },
  {
    method: 'get',
    path: '/api/attempts/{id}',
    summary: 'Read one’s own attempt',
    by: 'student',
    status: 200,
    reply: attemptViewReply,
    problems: [403, 404, 503],
  },
  {
    method: 'put',
    path: '/api/attempts/{id}/responses/{questionId}',
    summary: 'Give a response',
    by: 'student',
    body: recordResponseSchema,
    status: 200,
    reply: recordedReply,
    problems: [400, 403, 404, 409, 503],
  },
  {
    method: 'post',
    path: '/api/attempts/{id}/finish',
    summary: 'Hand in',
    by: 'student',
    body: finishSchema,
    status: 200,
    reply: attemptViewReply
      .pick({ points: true, maxPoints: true })
      .extend({ questions: attemptViewReply.shape.questions.optional() }),
    problems: [400, 403, 404, 409, 503],
  },
  {
    method: 'get',
    path: '/api/assignments/{id}/results',
    summary: 'Read results; `?format=csv` for a table, `?after=` for the next page',
    by: 'teacher',
    status: 200,
    reply: resultsReply,
    problems: [403, 404, 503],
  },
  {
    method: 'delete',
    path: '/api/assignments/{id}/attempts/{attemptId}',
    summary: 'Delete a student’s attempt',
    by: 'teacher',
    status: 204,
    problems: [403, 404, 503],
  },
  {
    method: 'post',
    path: '/api/desk/open',
    summary: 'Exchange a manage key for the desk cookie',
    by: 'anyone',
    body: openDeskSchema,
    status: 204,
    problems: [400, 403, 503],
  },
  {
    method: 'get',
    path: '/api/health',
    summary: 'State of the store',
    by: 'anyone',
    status: 200,
    reply: z.object({ store: z.literal('ok') }),
    problems: [503],
  },
];

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  code: z.string(),
  errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
});

export function openApiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of ENDPOINTS) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Footnote', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  };
}

function operation({ path, summary, by, body, status, reply, problems }: Endpoint) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    summary,
    parameters: names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(by !== 'anyone' && { security: [{ bearer: [] }] }),
    ...(body && { requestBody: { required: true, content: json(body, 'input') } }),
    responses: {
      [status]: { description: 'done', ...(reply && { content: json(reply, 'output') }) },
      ...Object.fromEntries(
        problems.map((code) => [
          code,
          {
            description: 'problem',
            content: { 'application/problem+json': { schema: z.toJSONSchema(problemSchema) } },
          },
        ]),
      ),
    },
  };
}

function json(schema: z.ZodType, io: 'input' | 'output') {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io }) } };
}
