// A sentence with one thing in it made wrong, and nothing else said: what is true of the rest would be half an answer.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { WholeSentence } from '#lib/core/fact/whole-sentences.ts';
import { isAssertedOf } from './asserted.ts';
import type { Draft } from './draft.ts';
import { rationaleOf } from './parts.ts';
import { tellWhole } from './tell-whole.ts';
import { withoutSecond } from './whole-statement.ts';

const TRUST = 0.62;
/** In a longer one nobody finds what is wrong. */
const MOST_WORDS = 28;

/** @param replaced what stands in place of the gap. @returns none where the changed part is beside the point */
export function tellFalsely(
  fact: Fact,
  whole: WholeSentence,
  replaced: string,
  reading: Reading,
  why: string,
): Draft[] {
  const nodes = reading.sentences[whole.sentence]?.nodes ?? [];
  const root = nodes.find(({ base }) => base === 'root');
  const places = root ? withoutSecond(nodes, root, whole.places) : null;
  if (!places || !whole.gone.every((place) => places.includes(place))) return [];
  if (!isAssertedOf(nodes, whole.gone)) return [];
  const told = tellWhole(reading, { ...whole, places }, replaced);
  if (told.text.split(' ').length > MOST_WORDS) return [];
  return [
    {
      kind: 'true-false',
      factId: fact.id,
      stem: told.text,
      value: false,
      rationale: `${why} ${rationaleOf(fact)}`,
      skill: whole.gap.type === 'number' ? 'number' : 'paraphrase',
      proofs: told.proofs,
      trust: fact.confidence * TRUST,
    },
  ];
}
