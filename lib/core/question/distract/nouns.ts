// Wrong common nouns and adjectives.
import type { Around, Distractor } from './candidates.ts';

export function nounDistractors(_head: string, _around: Around): Distractor[] {
  return [];
}
export function adjectiveDistractors(_word: string, _around: Around): Distractor[] {
  return [];
}
