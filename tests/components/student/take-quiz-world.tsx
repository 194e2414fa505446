// A student's page in a test: the calls it makes, and the answers it gets.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { loadParts } from '#components/student/offline/load-parts.ts';
import { openOutbox } from '#components/student/outbox.ts';
import { TakeQuiz } from '#components/student/take-quiz.client.tsx';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';

// They come while the page is idle; a busy machine would make a test of anything else wait for it.
await loadParts();

export type Call = { path: string; method: string; body: unknown };
export type Answer = { status: number; body: unknown } | null;

/** Answers each call by path and body (`null`: the network is gone). @returns the calls, growing. */
export function serve(answer: (call: Call) => Answer | Promise<Answer>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { path, method: init.method ?? 'GET', body };
    calls.push(call);
    const reply = await answer(call);
    if (!reply) throw new TypeError('network');
    return Response.json(reply.body, { status: reply.status });
  });
  return calls;
}

export const recorded = (state: QuestionState): Answer => ({
  status: 200,
  body: { type: 'recorded', state },
});

export function firstOf(view: AttemptView): QuestionState {
  const [state] = view.questions;
  if (!state) throw new Error('the sample has no question');
  return state;
}

/** The first question after one wrong try of three. */
export function missedOnce(): QuestionState {
  return {
    ...firstOf(openView()),
    response: { kind: 'multiple-choice', optionId: 'c' },
    nextTry: 2,
    triesLeft: 2,
    feedback: { right: false, nearMiss: false, points: 0, maxPoints: 100, solution: null },
  };
}

/** The page of question `start`, at the address that the server made it for. */
export function quiz(view = openView(), start = 1) {
  window.history.replaceState(null, '', `/q/gull?n=${start}`);
  return (
    <TakeQuiz
      view={view}
      start={start}
      operationId="server-operation"
      notice={null}
      words={words}
    />
  );
}

/** Operations in this browser that wait for the server's acknowledgement. */
export const waiting = () =>
  openOutbox('gull.0123456789', localStorage)
    .all()
    .map(({ operationId }) => operationId);

export async function choose(label: string, button: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(label));
  await user.click(screen.getByRole('button', { name: button }));
}

/** A click within 400 ms of the way on appearing counts as the second of a double tap. */
export const pastDoubleTap = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));
