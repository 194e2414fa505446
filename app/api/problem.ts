// Errors as problem+json (RFC 9457): `code` and `params` for programs, `detail` in words, `errors` naming fields.
import { STATUS_CODES } from 'node:http';
import { messages } from '#lib/wiring.ts';

export type ProblemCode =
  | 'malformed'
  | 'body-too-large'
  | 'forbidden'
  | 'not-found'
  | 'stale'
  | 'conflict'
  | 'not-open'
  | 'name-missing'
  | 'nothing-to-publish'
  | 'contested'
  | 'unknown-question'
  | 'last-question'
  | 'closes-in-past'
  | 'no-retakes'
  | 'name-taken'
  | 'link-unknown'
  | 'too-many'
  | 'article-refused'
  | 'same-article'
  | 'other-article'
  | 'format-not-supported'
  | 'not-brought-in'
  | 'too-slow'
  | 'too-many-requests'
  | 'store-unavailable'
  | 'internal';

const STATUS: Record<ProblemCode, number> = {
  malformed: 400,
  'body-too-large': 413,
  forbidden: 403,
  'not-found': 404,
  stale: 409,
  conflict: 409,
  'not-open': 409,
  'name-missing': 400,
  'nothing-to-publish': 422,
  contested: 422,
  'unknown-question': 400,
  'last-question': 422,
  'closes-in-past': 422,
  'no-retakes': 409,
  'name-taken': 409,
  'link-unknown': 404,
  'too-many': 422,
  'article-refused': 422,
  'same-article': 422,
  'other-article': 422,
  'format-not-supported': 501,
  'not-brought-in': 422,
  'too-slow': 503,
  'too-many-requests': 429,
  'store-unavailable': 503,
  internal: 500,
};

export type ProblemExtras = {
  /** Field paths as in the body: `article.text`. */
  errors?: { field: string; detail: string }[];
  detail?: string;
  [extension: string]: unknown;
};

export function problem(code: ProblemCode, extras: ProblemExtras = {}): Response {
  const status = STATUS[code];
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    detail: extras.detail ?? messages(`problem.${code}`),
    status,
    code,
    ...extras,
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (status === 503) headers['retry-after'] = '5';
  return new Response(JSON.stringify(body), { status, headers });
}

export function tooManyRequests({ retryAfterSeconds }: { retryAfterSeconds: number }): Response {
  const detail = messages('problem.too-many-requests', { retryAfterSeconds });
  const response = problem('too-many-requests', { detail });
  response.headers.set('retry-after', String(retryAfterSeconds));
  return response;
}
