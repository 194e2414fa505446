// Treebank sentences as the parser learns from them: columns of integers, trees by place, relations by number.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { goldTree } from './oracle.ts';
import { type ParserToken, readParserWords } from './parser-words.ts';
import { splitMarks } from './split-marks.ts';
import type { PassExample } from './train-pass.ts';

/** `head` is the place of the head from 0, -1 for the root; tags are best predicted, as they will be in use. */
export type GoldToken = ParserToken & { head: number; relation: string };

/** A relation rarer than this in training loses its subtype ("csubj:pass" -> "csubj"). */
const RARE = 25;

/** The relations to learn, sorted, and each relation's name after merging the rare ones. */
export function relationNames(sentences: readonly (readonly GoldToken[])[]): {
  names: string[];
  merged: Map<string, string>;
} {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const { relation } of sentence) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const merged = new Map<string, string>();
  for (const [relation, count] of counts) {
    merged.set(relation, count < RARE ? (relation.split(':')[0] ?? relation) : relation);
  }
  return { names: [...new Set(merged.values())].sort(), merged };
}

/** The nearest word at or above `head` in the tree: punctuation is passed over. */
function liftedHead(sentence: readonly GoldToken[], order: Int32Array, head: number): number {
  let at = head;
  while (at >= 0 && (order[at] as number) < 0) at = sentence[at]?.head ?? -1;
  return at < 0 ? -1 : (order[at] as number);
}

/** The words only, as the passes read them. @param reversed places count from the last word */
export function goldExample(
  sentence: readonly GoldToken[],
  { names, merged }: ReturnType<typeof relationNames>,
  reversed: boolean,
  clusters?: WordClusters,
): PassExample {
  const { words, places, order } = splitMarks(sentence, clusters);
  const count = words.length;
  const heads = new Int32Array(count);
  const relations = new Int32Array(count);
  let rooted = -1;
  places.forEach((place, word) => {
    const { head = -1, relation = 'dep' } = sentence[place] ?? {};
    let lifted = liftedHead(sentence, order, head);
    // Where punctuation was the root, its first dependent stands for it.
    if (lifted < 0 && rooted >= 0) lifted = rooted;
    else if (lifted < 0) rooted = word;
    const at = reversed ? count - 1 - word : word;
    heads[at] = lifted < 0 ? count : reversed ? count - 1 - lifted : lifted;
    relations[at] = Math.max(0, names.indexOf(merged.get(relation) ?? relation));
  });
  return {
    words: readParserWords(words, reversed),
    gold: goldTree(heads, relations),
    source: sentence,
  };
}
