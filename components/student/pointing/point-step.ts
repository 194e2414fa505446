// When the step of pointing at the sentence is shown.
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { PointingEntry, ResponseEntry } from '../outbox.ts';

/** `sending`: pointed, not acknowledged yet, and with feedback at once nothing else can be done. */
export type PointStep = 'none' | 'open' | 'sending';

type Waiting = {
  /** The response that waits to be sent. */
  waiting: ResponseEntry | null;
  /** The pointing that waits to be sent. */
  queued: PointingEntry | null;
  /** Feedback after each question. */
  atOnce: boolean;
};

export function pointStep(
  { response, pointing }: QuestionState,
  { waiting, queued, atOnce }: Waiting,
): PointStep {
  if (!pointing || pointing.locked || (response === null && !waiting)) return 'none';
  return queued && atOnce ? 'sending' : 'open';
}

/** Whether a response that was just given leads to the step instead of to the next question. */
export function asksNow({ pointing }: QuestionState, queued: PointingEntry | null): boolean {
  return pointing?.locked === false && pointing.sentence === undefined && !queued;
}
