// How often an article has a word, in any of its forms.
import type { Reading } from './reading.ts';

const held = new WeakMap<Reading, Map<string, number>>();

/** By lemma; what is missing is not there. */
export function lemmaUses(reading: Reading): ReadonlyMap<string, number> {
  const known = held.get(reading);
  if (known) return known;
  const uses = new Map<string, number>();
  held.set(reading, uses);
  for (const { nodes } of reading.sentences) {
    for (const { lemma } of nodes) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
  }
  return uses;
}
