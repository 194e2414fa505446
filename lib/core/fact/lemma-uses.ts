// How often an article has a word, in any of its forms.
import type { Reading } from './reading.ts';

const held = new WeakMap<Reading['sentences'], Map<string, number>>();

/** By lemma; what is missing is not there. */
export function lemmaUses({ sentences }: Pick<Reading, 'sentences'>): ReadonlyMap<string, number> {
  const known = held.get(sentences);
  if (known) return known;
  const uses = new Map<string, number>();
  held.set(sentences, uses);
  for (const { nodes } of sentences) {
    for (const { lemma } of nodes) uses.set(lemma, (uses.get(lemma) ?? 0) + 1);
  }
  return uses;
}
