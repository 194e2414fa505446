// A write that loses a race is decided anew on the new state, after a short random wait.
import { AppError } from '#lib/ports/app-error.ts';

const MAX_RACES = 60;
const MAX_PAUSE_MS = 60;

/**
 * Runs `step` until it gives something.
 * @param step null where it lost a race and nothing was written
 * @throws AppError 'store-unavailable' where others were first 60 times (some seconds): busy, not broken
 */
export async function settleRaces<T>(step: () => Promise<T | null>): Promise<T> {
  for (let race = 1; race <= MAX_RACES; race += 1) {
    const settled = await step();
    if (settled !== null) return settled;
    const pauseMs = Math.random() * Math.min(MAX_PAUSE_MS, 4 * race);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new AppError('store-unavailable', { detail: 'too many writers at once' });
}
