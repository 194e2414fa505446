// Where a word was said first: in this sentence, or in an earlier one.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** The noun stands in the same sentence before: "a light ... the light". */
export const saidBefore = ({ nodes }: ReadSentence, noun: Node): boolean =>
  nodes.some(({ lemma, place }) => lemma === noun.lemma && place < noun.left);

/** A sentence before this one has the word. */
export function saidEarlier({ sentences }: Reading, sentence: number, lemma: string): boolean {
  return (firstUses(sentences).get(lemma) ?? sentence) < sentence;
}

const held = new WeakMap<readonly ReadSentence[], Map<string, number>>();

/** Lemma -> the first sentence that has it. */
function firstUses(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const known = held.get(sentences);
  if (known) return known;
  const uses = new Map<string, number>();
  sentences.forEach(({ nodes }, at) => {
    for (const { lemma } of nodes) if (!uses.has(lemma)) uses.set(lemma, at);
  });
  held.set(sentences, uses);
  return uses;
}
