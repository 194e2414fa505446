// "It sank in 1934." -> "In 1934, it sank.": what a sentence says, in an order of words that no search finds.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { lowerOpening } from '#lib/core/fact/lower-opening.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { isSure, type WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { withoutYear, yearPhrase } from '#lib/core/fact/year-phrase.ts';
import type { Draft } from './draft.ts';
import { rationaleOf } from './parts.ts';

const TRUST = 0.62;
/** A longer sentence has too much before its year. */
const MOST_WORDS = 24;

/** True, as the article is; the writer makes the false ones of other sentences. */
export function movedYear(
  fact: FoundFact['fact'],
  whole: WholeSentence,
  reading: Reading,
): Draft[] {
  const found = isSure(whole) ? yearPhrase(reading, whole) : null;
  const rest = found && withoutYear(reading, whole, found);
  if (!found || !rest || rest.split(' ').length > MOST_WORDS) return [];
  // At the end of a clause after a comma it would belong to that one.
  if (found.front && rest.includes(',')) return [];
  const opening = reading.sentences[whole.sentence]?.nodes[found.rest[0] ?? -1];
  const stem = found.front
    ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${found.phrase}.`
    : `I${found.phrase.slice(1)}, ${lowerOpening(reading, opening, rest)}.`;
  return [
    {
      kind: 'true-false',
      factId: fact.id,
      stem,
      value: true,
      rationale: rationaleOf(fact),
      skill: 'paraphrase',
      proofs: [],
      trust: fact.confidence * TRUST,
    },
  ];
}
