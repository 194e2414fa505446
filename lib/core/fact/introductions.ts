// How the article first put a thing: "the paper" was "a paper on China's Global Security Initiative".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** A noun phrase as it was first put; tokens first..last (inclusive) of a sentence, without its determiner. */
export type Introduction = {
  sentence: number;
  head: number;
  first: number;
  last: number;
  tag: string;
};

/** Lemma of the head -> the fuller phrases that the article has for it, in order. */
export type Introductions = ReadonlyMap<string, readonly Introduction[]>;

/** The one fuller phrase before a sentence; null where there are several or none. */
export function onlyIntroduction(all: Introductions, lemma: string): Introduction | null {
  const found = all.get(lemma.toLowerCase()) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

const MAX_TOKENS = 10;

/** A phrase counts where something after or before its head tells which one is meant. */
export function findIntroductions(sentences: readonly { nodes: readonly Node[] }[]): Introductions {
  const found = new Map<string, Introduction[]>();
  sentences.forEach(({ nodes }, sentence) => {
    for (const node of nodes) {
      if (node.tag !== 'NN' && node.tag !== 'NNS') continue;
      const phrase = fuller(node, sentence);
      if (!phrase) continue;
      const key = node.lemma.toLowerCase();
      found.set(key, [...(found.get(key) ?? []), phrase].slice(0, 3));
    }
  });
  return found;
}

/** "a paper [on China's initiative]", "an anti-terrorism [expert]". */
function fuller(node: Node, sentence: number): Introduction | null {
  const before = node.children.filter(
    ({ base, place, arcConfidence, tag }) =>
      place < node.place &&
      (base === 'compound' || (base === 'nmod' && tag !== 'PRP$')) &&
      arcConfidence > 0.6,
  );
  const after = node.children.find(
    ({ base, place, arcConfidence, pos, children }) =>
      base === 'nmod' &&
      place > node.place &&
      arcConfidence > 0.7 &&
      pos !== 'PRON' &&
      children.some(
        (child) => child.base === 'case' && /^(?:of|on|about|between|against)$/.test(child.lower),
      ),
  );
  if (before.length === 0 && !after) return null;
  const first = Math.min(
    node.place,
    ...node.children
      .filter(
        ({ base, place, tag }) =>
          place < node.place &&
          (base === 'compound' || base === 'amod' || (base === 'nmod' && tag !== 'PRP$')),
      )
      .map(({ left }) => left),
  );
  const last = after ? after.coreRight : node.place;
  if (last - first + 1 > MAX_TOKENS) return null;
  return { sentence, head: node.place, first, last, tag: node.tag };
}
