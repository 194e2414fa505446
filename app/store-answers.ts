// What a page does about a store that does not answer: it says so, instead of failing.
import { redirect } from 'next/navigation';
import { AppError } from '#lib/use-cases/deps.ts';

/** @returns what `load` gives, or `store-unavailable`. Anything else it throws goes on. */
export async function whileStoreAnswers<T>(
  load: () => Promise<T>,
): Promise<T | { type: 'store-unavailable' }> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'store-unavailable') throw error;
    console.error('store unavailable');
    return { type: 'store-unavailable' };
  }
}

/** Ends a page's rendering: its reader comes back to `from`, a path of this site, when the store answers. */
export function sayUnavailable(from: string): never {
  redirect(`/unavailable?from=${encodeURIComponent(from)}`);
}
