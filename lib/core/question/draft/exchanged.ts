// "Hana has 40 ships, while Bell has 48." -> "Hana has 48 ships, while Bell has 40.", which is false.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { isSure } from '#lib/core/fact/whole-sentences.ts';
import type { Draft, DraftContext } from './draft.ts';
import { rationaleOf } from './parts.ts';
import { tellWhole } from './tell-whole.ts';

const TRUST = 0.7;
/** In a longer one nobody finds what changed places. */
const MOST_WORDS = 26;

export function draftExchanged({ fact, whole }: FoundFact, { reading }: DraftContext): Draft[] {
  if (whole?.gap.type !== 'exchange' || !isSure(whole) || whole.signs.inQuotes) return [];
  const { text, proofs } = tellWhole(reading, whole, whole.answer);
  const stem = exchanged(text, whole.answer, whole.gap.other);
  if (stem === null || stem.split(' ').length > MOST_WORDS) return [];
  return [
    {
      kind: 'true-false',
      factId: fact.id,
      stem,
      value: false,
      rationale: rationaleOf(fact),
      skill: 'paraphrase',
      proofs,
      trust: fact.confidence * TRUST,
    },
  ];
}

/** Null where one of them is not there once, or begins the text in small letters. */
export function exchanged(text: string, one: string, other: string): string | null {
  const [first, second] = [text.indexOf(one), text.indexOf(other)];
  if (first < 0 || second < first + one.length) return null;
  if (text.split(one).length !== 2 || text.split(other).length !== 2) return null;
  const between = text.slice(first + one.length, second);
  const told = `${text.slice(0, first)}${other}${between}${one}${text.slice(second + other.length)}`;
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}
