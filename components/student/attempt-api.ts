// The calls a student's page makes. A dead network or server is an outcome, not an exception.
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { isPointing, type OutboxEntry, type PointingEntry, type ResponseEntry } from './outbox.ts';

export type SendOutcome =
  | { type: 'recorded'; state: QuestionState }
  /** Decided already, or no longer possible: the server's state counts. */
  | { type: 'refused' }
  /** Not known to have arrived: keep it and try again. */
  | { type: 'unreachable' };

export function sendEntry(attemptId: string, entry: OutboxEntry): Promise<SendOutcome> {
  return isPointing(entry) ? sendPointing(attemptId, entry) : sendResponse(attemptId, entry);
}

async function sendPointing(
  attemptId: string,
  { questionId, ...submission }: PointingEntry,
): Promise<SendOutcome> {
  const path = `/api/attempts/${attemptId}/pointings/${encodeURIComponent(questionId)}`;
  return outcomeOf(await call(path, 'PUT', submission));
}

export async function sendResponse(
  attemptId: string,
  { questionId, overtaken, ...submission }: ResponseEntry,
): Promise<SendOutcome> {
  const path = `/api/attempts/${attemptId}/responses/${encodeURIComponent(questionId)}`;
  const reply = await call(path, 'PUT', submission);
  if (!reply) return { type: 'unreachable' };
  if (reply.status === 409 && submission.replaces !== undefined) {
    // Perhaps only an own response came between, or the store has lost the one that was seen.
    const stored = await fetchAttempt(attemptId);
    if (!stored) return { type: 'unreachable' };
    const state = stored.questions.find(({ question }) => question.id === questionId);
    const replaces = state?.operationId ?? null;
    const own = replaces === null || overtaken?.includes(replaces);
    if (state && stored.status === 'open' && replaces !== submission.replaces && own) {
      return sendResponse(attemptId, { questionId, ...submission, replaces });
    }
  }
  return outcomeOf(reply);
}

function outcomeOf(reply: Reply | null): SendOutcome {
  if (!reply) return { type: 'unreachable' };
  if (reply.status >= 400) return { type: isPassing(reply.status) ? 'unreachable' : 'refused' };
  const { state } = reply.body as { state: QuestionState };
  return { type: 'recorded', state };
}

/** @returns null where it cannot be had. */
export async function fetchAttempt(attemptId: string): Promise<AttemptView | null> {
  const reply = await call(`/api/attempts/${attemptId}`, 'GET');
  return reply?.status === 200 ? (reply.body as AttemptView) : null;
}

/** @returns whether the attempt is handed in now. */
export async function sendFinish(attemptId: string, operationId: string): Promise<boolean> {
  const reply = await call(`/api/attempts/${attemptId}/finish`, 'POST', { operationId });
  return reply !== null && (reply.status === 200 || reply.status === 409);
}

/** 128 random bits, hex. */
export function newOperationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** May be otherwise in a moment; 403 too, where the cookie comes back with another tab. */
function isPassing(status: number): boolean {
  return status >= 500 || [401, 403, 408, 429].includes(status);
}

type Reply = { status: number; body: unknown };

async function call(path: string, method: string, body?: unknown): Promise<Reply | null> {
  try {
    const response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(10_000),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    return null;
  }
}
