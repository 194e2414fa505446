// "It sank in 1934." -> "In 1934, it sank.": what a sentence says, in an order of words that no search finds.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { lowerOpening } from '#lib/core/fact/lower-opening.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { isSure, type WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { withoutYear, yearPhrase } from '#lib/core/fact/year-phrase.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import type { Draft } from './draft.ts';
import { rationaleOf } from './parts.ts';

const TRUST = 0.62;
/** A longer sentence has too much before its year. */
const MOST_WORDS = 24;

/** "... in ferries that were built for Lima [in 1912]", "enough to build [in 1912]": the year would be that of the building. */
function endsInClause(
  { sentences }: Reading,
  { sentence }: WholeSentence,
  rest: readonly number[],
): boolean {
  const nodes = sentences[sentence]?.nodes ?? [];
  return rest.some((place) => {
    const { base = '', tag = '', children = [] } = nodes[place] ?? {};
    const finite = [
      tag,
      ...children.filter((one) => /^(?:aux|cop)$/.test(one.base)).map((one) => one.tag),
    ];
    const bare = tag === 'VB' && children.some(({ lower }) => lower === 'to');
    return (
      (bare && base !== 'root') || (/^(?:acl|advcl|ccomp)$/.test(base) && finite.some(isFiniteTag))
    );
  });
}

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
  if (found.front && (rest.includes(',') || endsInClause(reading, whole, found.rest))) return [];
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
