// What every route handler does around its one use case: parse the body, and turn what is thrown into a reply.
import type { z } from 'zod';
import { AppError } from '#lib/use-cases/deps.ts';
import { readLimited } from '../read-limited.ts';
import { requireSameOrigin } from '../same-origin.ts';
import { problem } from './problem.ts';

/** Bytes of a JSON body: 50,000 characters of article, escaped, and room. */
const MAX_BODY_BYTES = 1_000_000;

/** Runs a handler. A dead store is 503; anything else thrown is 500 and logged without its text. */
export async function handle(request: Request, run: () => Promise<Response>): Promise<Response> {
  try {
    const unsafe = request.method !== 'GET' && request.method !== 'HEAD';
    const refused = unsafe && !bearerToken(request) ? requireSameOrigin(request) : null;
    return refused ?? (await run());
  } catch (error) {
    if (error instanceof AppError && error.kind === 'store-unavailable') {
      console.error('store unavailable');
      return problem('store-unavailable');
    }
    console.error(describe(error));
    return problem('internal');
  }
}

/** @returns the parsed body, or the problem to reply with, naming each field that does not fit. */
export async function parseBody<T>(
  request: Request,
  schema: z.ZodType<T>,
): Promise<{ body: T } | { refused: Response }> {
  const bytes = await readLimited(request, MAX_BODY_BYTES);
  if (bytes === null) return { refused: problem('body-too-large') };
  const text = bytes.toString('utf8');
  let json: unknown;
  try {
    json = text === '' ? {} : JSON.parse(text);
  } catch {
    return { refused: problem('malformed', { errors: [{ field: '', detail: 'not JSON' }] }) };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { body: parsed.data } : { refused: malformed(parsed.error) };
}

/** As parseBody, for the query of the address; of a field that is repeated, the last counts. */
export function parseQuery<T>(
  request: Request,
  schema: z.ZodType<T>,
): { query: T } | { refused: Response } {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  return parsed.success ? { query: parsed.data } : { refused: malformed(parsed.error) };
}

function malformed({ issues }: z.ZodError): Response {
  const errors = issues.map(({ path, message }) => ({ field: path.join('.'), detail: message }));
  return problem('malformed', { errors });
}

/** The token of `Authorization: Bearer <token>`, or null. */
export function bearerToken(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** JSON that no cache keeps. */
export function reply(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

/** Kind, name and place; never the message of a foreign error, which may quote a student's words. */
function describe(error: unknown): string {
  if (error instanceof AppError) return `${error.message}\n${error.stack ?? ''}`;
  if (error instanceof Error)
    return `${error.name}\n${error.stack?.split('\n').slice(1).join('\n') ?? ''}`;
  return 'unknown error';
}
