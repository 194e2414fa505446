// The API's contract as OpenAPI 3.1, made from the zod schemas the handlers parse with.
import { z } from 'zod';
import { deskQuerySchema } from '../desk-query.ts';
import {
  analysisReply,
  articleCorrectedReply,
  articleEffectReply,
  assignmentReply,
  attemptViewReply,
  broughtInReply,
  challengesReply,
  deskReply,
  editedReply,
  effectReply,
  linkReply,
  liveReply,
  oembedReply,
  pointedReply,
  publishReply,
  quizCreatedReply,
  quizReply,
  recordedReply,
  rescoredReply,
  resultsReply,
  reviewReply,
  rosterReply,
  shareReply,
  startedReply,
} from './reply-schemas.ts';
import {
  analysisQuerySchema,
  answerChallengeSchema,
  bringInSchema,
  challengeSchema,
  changeAssignmentSchema,
  changeQuizSchema,
  correctArticleSchema,
  createQuizSchema,
  finishSchema,
  liveQuerySchema,
  openDeskSchema,
  openResultsSchema,
  personalLinkSchema,
  publishSchema,
  recordPointingSchema,
  recordResponseSchema,
  renameStudentSchema,
  rescoreSchema,
  reviewEditsSchema,
  rosterSchema,
  startAttemptSchema,
} from './request-schemas.ts';

type Endpoint = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  summary: string;
  by: 'anyone' | 'teacher' | 'student';
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Also takes a form with a `file`. */
  upload?: boolean;
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
    problems: [400, 413, 422, 429, 503],
  },
  {
    method: 'post',
    path: '/api/articles',
    summary: 'Read the text of a page or a file, to look it over before a quiz is made of it',
    by: 'anyone',
    body: bringInSchema,
    upload: true,
    status: 200,
    reply: broughtInReply,
    problems: [400, 413, 422, 429, 503],
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
    summary:
      'Edit a quiz (with `Prefer: return=minimal` the reply is short), or archive it and bring it back',
    by: 'teacher',
    body: changeQuizSchema,
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
    problems: [400, 403, 404, 429, 503],
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
    path: '/api/quizzes/{id}/correct',
    summary:
      'Put the article right: questions keep, lose or change their proof, and classes follow',
    by: 'teacher',
    body: correctArticleSchema,
    status: 200,
    reply: z.union([articleCorrectedReply, articleEffectReply]),
    problems: [400, 403, 404, 409, 413, 422, 503],
  },
  {
    method: 'post',
    path: '/api/quizzes/{id}/duplicate',
    summary: 'Make a copy to work on, without the assignments',
    by: 'teacher',
    status: 201,
    reply: quizReply,
    problems: [403, 404, 503],
  },
  {
    method: 'post',
    path: '/api/quizzes/{id}/publish',
    summary: 'Publish, or move all assignments to the present version',
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
    method: 'put',
    path: '/api/attempts/{id}/pointings/{questionId}',
    summary: 'Point at the sentence that proves a response',
    by: 'student',
    body: recordPointingSchema,
    status: 200,
    reply: pointedReply,
    problems: [400, 403, 404, 409, 503],
  },
  {
    method: 'post',
    path: '/api/attempts/{id}/challenges',
    summary: 'Say that a question is wrong, once its solution is shown',
    by: 'student',
    body: challengeSchema,
    status: 200,
    reply: pointedReply,
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
    path: '/api/assignments/{id}/challenges',
    summary: 'Read what students think is wrong; `?after=` for the next page',
    by: 'teacher',
    status: 200,
    reply: challengesReply,
    problems: [403, 404, 503],
  },
  {
    method: 'post',
    path: '/api/assignments/{id}/challenges',
    summary: 'Answer a challenge',
    by: 'teacher',
    body: answerChallengeSchema,
    status: 204,
    problems: [400, 403, 404, 409, 503],
  },
  {
    method: 'get',
    path: '/api/assignments/{id}/results',
    summary: 'Read results; `?format=csv` or `xlsx` for a table, `?after=` for the next page',
    by: 'teacher',
    status: 200,
    reply: resultsReply,
    problems: [403, 404, 503],
  },
  {
    method: 'get',
    path: '/api/assignments/{id}/analysis',
    summary: 'Read what the questions tell; `?format=csv` or `xlsx` for a table',
    by: 'teacher',
    query: analysisQuerySchema,
    status: 200,
    reply: analysisReply,
    problems: [400, 403, 404, 503],
  },
  {
    method: 'get',
    path: '/api/assignments/{id}/live',
    summary: 'See a class at work; with an ETag, to be asked again every few seconds',
    by: 'teacher',
    query: liveQuerySchema,
    status: 200,
    reply: liveReply,
    problems: [400, 403, 404, 503],
  },
  {
    method: 'get',
    path: '/api/assignments/{id}',
    summary: 'Read an assignment’s settings',
    by: 'teacher',
    status: 200,
    reply: assignmentReply,
    problems: [403, 404, 503],
  },
  {
    method: 'patch',
    path: '/api/assignments/{id}',
    summary: 'Change settings; what is left out stays',
    by: 'teacher',
    body: changeAssignmentSchema,
    status: 200,
    reply: assignmentReply,
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'put',
    path: '/api/assignments/{id}/roster',
    summary: 'Set the class list that students choose their names from',
    by: 'teacher',
    body: rosterSchema,
    status: 200,
    reply: rosterReply,
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'post',
    path: '/api/assignments/{id}/links',
    summary: 'Make a personal link for one student, with extra time',
    by: 'teacher',
    body: personalLinkSchema,
    status: 201,
    reply: linkReply,
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'post',
    path: '/api/assignments/{id}/rescore',
    summary:
      'Correct a question for a class, or undo a correction; everybody is scored anew. An empty body brings the count on',
    by: 'teacher',
    body: rescoreSchema,
    status: 200,
    reply: z.union([rescoredReply, effectReply]),
    problems: [400, 403, 404, 422, 503],
  },
  {
    method: 'delete',
    path: '/api/assignments/{id}/links/{linkId}',
    summary: 'Revoke a personal link',
    by: 'teacher',
    status: 204,
    problems: [403, 404, 503],
  },
  {
    method: 'patch',
    path: '/api/assignments/{id}/attempts/{attemptId}',
    summary: 'Give a student’s attempt another name',
    by: 'teacher',
    body: renameStudentSchema,
    status: 204,
    problems: [400, 403, 404, 503],
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
    method: 'get',
    path: '/api/desk',
    summary: 'List the quizzes of a desk with their assignments, newest first',
    by: 'teacher',
    query: deskQuerySchema,
    status: 200,
    reply: deskReply,
    problems: [400, 403, 503],
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
    method: 'post',
    path: '/api/results/open',
    summary:
      'Exchange a colleague’s results key for a cookie; as a bearer it reads the results too',
    by: 'anyone',
    body: openResultsSchema,
    status: 204,
    problems: [400, 403, 503],
  },
  {
    method: 'get',
    path: '/api/oembed',
    summary: 'oEmbed of a share link: `?url=`, and `format=json`, `maxwidth=`, `maxheight=`',
    by: 'anyone',
    status: 200,
    reply: oembedReply,
    problems: [400, 404, 501, 503],
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

function operation(endpoint: Endpoint) {
  const { path, summary, by, query, body, upload, status, reply, problems } = endpoint;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    summary,
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: false,
        schema: z.toJSONSchema(schema, { io: 'output' }),
      })),
    ],
    ...(by !== 'anyone' && { security: [{ bearer: [] }] }),
    ...(body && {
      requestBody: { required: true, content: { ...json(body, 'input'), ...(upload && FORM) } },
    }),
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

const FORM = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  },
};

function json(schema: z.ZodType, io: 'input' | 'output') {
  return { 'application/json': { schema: z.toJSONSchema(schema, { io }) } };
}
