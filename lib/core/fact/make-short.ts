// What a statement without a verb form of its own is made of.
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isPerson } from './name-words.ts';
import type { ReadSentence } from './reading.ts';
import { boundBy, type Statement } from './statement.ts';

/** They hold still, whatever the tense around them. */
export const LASTING = /^(?:see|regard|view|consider|know|call|name|locate|base|situate|find)$/;

export const past = (clause: Clause | undefined): boolean =>
  clause?.verb.tense === 'past' || clause?.verb.perfect === true;

/** The form of "be" that goes with the noun. */
export function beOf(noun: Node, before: boolean): string {
  const many = /S$/.test(noun.tag) || noun.children.some(({ base }) => base === 'conj');
  if (before) return many ? 'were' : 'was';
  return many ? 'are' : 'is';
}

/** Words up to the verb form, and those behind it. */
export const splitAt = (own: readonly number[], { place: head }: Node) => ({
  verb: own.filter((place) => place <= head),
  rest: own.filter((place) => place > head),
});

type Parts = {
  predicate: Node;
  noun: Node;
  subject: readonly number[];
  verb: readonly number[];
  rest: readonly number[];
  helper: string;
};

export function make(
  sentence: number,
  clause: Clause,
  read: ReadSentence,
  parts: Parts,
): Statement {
  const { predicate, noun, subject, verb, rest, helper } = parts;
  return {
    sentence,
    clause,
    predicate: predicate.place,
    lead: [],
    subject,
    verb,
    rest,
    helper,
    subjectHead: noun,
    bound: boundBy(read.nodes, noun, rest, isPerson(read, noun)),
    attribution: null,
    modality: 'asserted',
    confidence: Math.min(predicate.arcConfidence, noun.tagConfidence),
  };
}
