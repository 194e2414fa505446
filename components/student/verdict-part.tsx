// The verdict on the page of a question. A page that is opened at one brings it from the server; to all
// others it comes with the first response, or before that, when the page is idle.
import type { ReactNode } from 'react';
import { laterStyleComes } from '#components/ui/later-style.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { TakeWords } from './take-words.ts';
import { partOf, usePart } from './use-part.ts';

export const verdictPart = partOf(async () => {
  const [{ Verdict }] = await Promise.all([import('./verdict.tsx'), laterStyleComes()]);
  return Verdict;
});

const LONGEST_WAIT_MS = 4_000;

/** Resolves when it is there. Where it does not come, nothing waits for it for longer than four seconds. */
export function verdictComes(): Promise<unknown> {
  if (verdictPart.now()) return Promise.resolve();
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  return Promise.race([verdictPart.load().catch(() => null), late]);
}

export type VerdictPartProps = {
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  words: TakeWords;
  /** As the server made it for this very state; null where it did not. */
  brought: ReactNode;
};

export function VerdictPart({ state, number, words, brought }: VerdictPartProps) {
  const Verdict = usePart(verdictPart, state.feedback !== null && brought === null);
  if (!state.feedback) return null;
  if (brought !== null) return brought;
  return Verdict && <Verdict state={state} number={number} words={words} />;
}
