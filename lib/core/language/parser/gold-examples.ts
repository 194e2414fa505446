// Treebank sentences as the parser learns from them: columns of integers, trees by place, relations by number.
import { goldTree } from './oracle.ts';
import { type ParserToken, readParserWords } from './parser-words.ts';
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

/** @param reversed for the parser that reads from right to left: places count from the last token. */
export function goldExample(
  sentence: readonly GoldToken[],
  { names, merged }: ReturnType<typeof relationNames>,
  reversed: boolean,
): PassExample {
  const count = sentence.length;
  const heads = new Int32Array(count);
  const relations = new Int32Array(count);
  sentence.forEach(({ head, relation }, place) => {
    const at = reversed ? count - 1 - place : place;
    heads[at] = head < 0 ? count : reversed ? count - 1 - head : head;
    relations[at] = Math.max(0, names.indexOf(merged.get(relation) ?? relation));
  });
  return { words: readParserWords(sentence, reversed), gold: goldTree(heads, relations) };
}
