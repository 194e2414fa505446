// How well a fact is remembered, by FSRS 6 (ts-fsrs) in whole days: no steps of minutes, no fuzz, no clock.
// Formulas: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
import { default_w, forgetting_curve, fsrs, type Grade, State } from 'ts-fsrs';
import { z } from 'zod';

export type { Grade } from 'ts-fsrs';

export const memorySchema = z.object({
  /** Days until the chance to remember has fallen to 90 %. */
  stability: z.number().min(0),
  /** 1 (easy) .. 10. */
  difficulty: z.number().min(1).max(10),
  reps: z.int().min(1),
  /** How often it was forgotten. */
  lapses: z.int().min(0),
  /** Unix ms. */
  reviewedAt: z.int(),
  dueAt: z.int(),
});
export type Memory = z.infer<typeof memorySchema>;

const DAY_MS = 86_400_000;
/** What is due in a day may be asked from 16 hours on: yesterday evening's facts come this morning. */
const EARLIER_MS = 8 * 3_600_000;

/**
 * The memory after one more review.
 * @param before null: it was never asked
 * @param review.at Unix ms; @param review.grade 1 again, 2 hard, 3 good, 4 easy
 * @param weights of FSRS, the default ones for whoever has too few reviews to fit any
 */
export function reviewMemory(
  before: Memory | null,
  { at, grade }: { at: number; grade: Grade },
  weights: readonly number[] = default_w,
): Memory {
  const scheduler = fsrs({ w: weights, enable_fuzz: false, enable_short_term: false });
  const { card } = scheduler.next(cardOf(before, at), at, grade);
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    reviewedAt: at,
    dueAt: at + card.scheduled_days * DAY_MS - EARLIER_MS,
  };
}

/**
 * The chance, 0..1, that a fact is remembered: R(t, S) = (1 + FACTOR t / S)^DECAY with DECAY = -w20 and
 * FACTOR = 0.9^(1 / DECAY) - 1, so that R(S, S) = 0.9 (FSRS 6, "The forgetting curve").
 * @param last.at of the last review, @param now Unix ms; never before the review
 * @param last.stability days, above 0
 */
export function retrievability(last: { at: number; stability: number }, now: number): number {
  return forgetting_curve(default_w, Math.max(0, now - last.at) / DAY_MS, last.stability);
}

function cardOf(memory: Memory | null, at: number) {
  const unused = { elapsed_days: 0, scheduled_days: 0, learning_steps: 0 };
  if (!memory) {
    return {
      ...unused,
      due: at,
      stability: 0,
      difficulty: 0,
      reps: 0,
      lapses: 0,
      state: State.New,
    };
  }
  const { stability, difficulty, reps, lapses, reviewedAt, dueAt } = memory;
  const state = State.Review;
  return {
    ...unused,
    due: dueAt,
    stability,
    difficulty,
    reps,
    lapses,
    state,
    last_review: reviewedAt,
  };
}
