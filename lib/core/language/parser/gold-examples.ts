// Treebank sentences as the parser learns from them: trees by place, relations by number.
import type { NetExample } from './net-gains.ts';
import type { NetSentence } from './net-inputs.ts';
import type { ParserToken } from './word-inputs.ts';

/** `head` is the place of the head from 0, -1 for the root; tags are best predicted, as they will be in use. */
export type GoldToken = ParserToken & { head: number; relation: string };

/** A relation rarer than this in training loses its subtype ("csubj:pass" -> "csubj"). */
const RARE = 25;

export type Relations = { names: string[]; merged: Map<string, string> };

/** The relations to learn, sorted, and each relation's name after merging the rare ones. */
export function relationNames(sentences: readonly (readonly GoldToken[])[]): Relations {
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

/** @param read of the sentence, as the parser reads it */
export function goldExample(
  sentence: readonly GoldToken[],
  { names, merged }: Relations,
  read: NetSentence,
): NetExample {
  return {
    ...read,
    heads: Int32Array.from(sentence, ({ head }) => head + 1),
    relations: Int32Array.from(sentence, ({ relation }) =>
      Math.max(0, names.indexOf(merged.get(relation) ?? relation)),
    ),
  };
}
