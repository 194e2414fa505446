// The calls of the editor. A dead network or server is an outcome, not an exception.
import type { Question } from '#lib/core/question/question.ts';
import type { EditBody } from '#lib/core/quiz/unsaved-edit.ts';
import type { WorkingCopy } from '#lib/core/quiz/working-copy.ts';
import type { ToldFinding } from '../finding-text.ts';

export type SaveOutcome =
  | { type: 'saved'; version: number; findings: Record<string, ToldFinding[]> }
  | { type: 'stale' }
  /** It will not be taken as it is, however often it is sent. */
  | { type: 'refused' }
  /** Not known to have arrived. */
  | { type: 'unreachable' };

/** `last`: the page is being left; the browser sends it all the same. */
export async function saveEdit(
  quizId: string,
  version: number,
  body: EditBody,
  { last = false }: { last?: boolean } = {},
): Promise<SaveOutcome> {
  const reply = await call(`/api/quizzes/${quizId}`, 'PATCH', { version, ...body }, last);
  if (!reply || isPassing(reply.status)) return { type: 'unreachable' };
  if (reply.status === 409) return { type: 'stale' };
  if (reply.status !== 200) return { type: 'refused' };
  const saved = reply.body as { version: number; findings: Record<string, ToldFinding[]> };
  return { type: 'saved', ...saved };
}

/** @returns null where it cannot be had */
export async function fetchCopy(
  quizId: string,
): Promise<{ version: number; copy: WorkingCopy } | null> {
  const reply = await call(`/api/quizzes/${quizId}`, 'GET');
  if (reply?.status !== 200) return null;
  const { version, ...copy } = reply.body as WorkingCopy & { version: number };
  return { version, copy };
}

/** Findings of each question, in the order given; null where they cannot be had. */
export async function fetchFindings(
  quizId: string,
  questions: readonly Question[],
): Promise<ToldFinding[][] | null> {
  const reply = await call(`/api/quizzes/${quizId}/review`, 'POST', { questions });
  return reply?.status === 200 ? (reply.body as { findings: ToldFinding[][] }).findings : null;
}

/** May be otherwise in a moment. */
function isPassing(status: number): boolean {
  return status >= 500 || [401, 403, 408, 429].includes(status);
}

async function call(
  path: string,
  method: string,
  body?: unknown,
  keepalive = false,
): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await fetch(path, {
      method,
      keepalive,
      signal: AbortSignal.timeout(15_000),
      headers: { prefer: 'return=minimal', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}
