// The thing that an article keeps coming back to: "the meteorite", "the embargo". A quiz of that article can name it so.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { lemmaUses } from './lemma-uses.ts';
import type { Reading } from './reading.ts';

/** Uses from which a noun is what the article is about. */
const OFTEN = 4;
/** Of its singular uses so many have "the" before them. */
const DEFINITE = 0.5;
/** To so many with "a" or "each", for each with "the". */
const MOST_INDEFINITE = 0.6;

const held = new WeakMap<Reading, Map<string, boolean>>();

/** One thing of its kind in the whole article, often named, and seldom as "each tank" or "a tank". */
export function isRecurring(reading: Reading, { lemma, tag }: Node): boolean {
  if (tag !== 'NN') return false;
  const known = held.get(reading) ?? new Map<string, boolean>();
  held.set(reading, known);
  const told = known.get(lemma) ?? comesBack(reading, lemma);
  known.set(lemma, told);
  return told;
}

function comesBack(reading: Reading, lemma: string): boolean {
  if ((lemmaUses(reading).get(lemma) ?? 0) < OFTEN) return false;
  let [definite, indefinite, bare, plural] = [0, 0, 0, 0];
  for (const { nodes } of reading.sentences) {
    for (const node of nodes) {
      if (node.lemma !== lemma || !/^NNS?$/.test(node.tag) || node.base === 'compound') continue;
      if (node.tag === 'NNS') plural += 1;
      else if (node.children.some(({ lower }) => /^(?:the|this|that)$/.test(lower))) definite += 1;
      else if (node.children.some(({ lower }) => INDEFINITE.test(lower))) indefinite += 1;
      else bare += 1;
    }
  }
  const singular = definite + indefinite + bare;
  return (
    definite >= OFTEN - 1 &&
    indefinite <= Math.max(2, definite * MOST_INDEFINITE) &&
    plural * 2 <= definite &&
    definite >= DEFINITE * singular
  );
}

const INDEFINITE = /^(?:an?|each|every|another|any|no|one)$/;
