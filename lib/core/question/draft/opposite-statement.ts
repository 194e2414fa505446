// "Exports rose by a third." -> "Exports fell by a third.", which is false.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft, DraftContext } from './draft.ts';
import { rationaleOf } from './parts.ts';
import { tellWhole } from './tell-whole.ts';

const TRUST = 0.66;
const MOST_WORDS = 26;

export function draftOppositeStatement(
  { fact, whole }: FoundFact,
  { reading }: DraftContext,
): Draft[] {
  if (whole?.gap.type !== 'opposite') return [];
  const { headless, denied, inQuotes } = whole.signs;
  if (headless || denied || inQuotes) return [];
  const { text, proofs } = tellWhole(reading, whole, whole.gap.opposite);
  if (text.split(' ').length > MOST_WORDS) return [];
  return [
    {
      kind: 'true-false',
      factId: fact.id,
      stem: withArticle(text, whole.gap.opposite),
      value: false,
      rationale: rationaleOf(fact),
      skill: 'paraphrase',
      proofs,
      trust: fact.confidence * TRUST,
    },
  ];
}

/** "a positive view" -> "a negative view"; "an external wall" -> "an internal wall"; "a rural area" -> "an urban area" */
const withArticle = (text: string, word: string): string =>
  text.replace(
    new RegExp(`\\b(a)n? (?=${word}\\b)`, 'i'),
    (_, a: string) => `${a}${/^[aeiou]/.test(word) ? 'n' : ''} `,
  );
