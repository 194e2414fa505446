// "What does GSI stand for?"
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { expansionDistractors } from '#lib/core/question/distract/candidates.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

/** Everybody knows them. */
const EVERYDAY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?|U\.?N\.?|TV|DVD|CD|PC)$/;

export function draftAcronym({ fact }: FoundFact, { seed }: DraftContext): Draft[] {
  const [short, long] = ['short', 'long'].map((name) => textPart(fact, name));
  if (!short || !long || EVERYDAY.test(short)) return [];
  const found = expansionDistractors(short, long, `${seed}|${fact.id}`);
  if (found.length < 3) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `What does ${short} stand for?`,
      key: long,
      distractors: found.slice(0, 8).map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
      skill: 'term',
      rationale: `${short} stands for ${long}.`,
      proofs: [],
      trust: fact.confidence,
    },
  ];
}
