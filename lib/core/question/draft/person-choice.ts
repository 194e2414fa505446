// A choice among persons: the right one of the article, beside other names.
import type { Fact } from '#lib/core/fact/fact.ts';
import { firstSentence } from '#lib/core/fact/make-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { becauseOf } from './because.ts';
import type { Draft } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { plainName } from './person-names.ts';

export type PersonChoice = {
  stem: string;
  /** Canonical name. */
  person: string;
  /** Words of the question that no option may repeat. */
  told: string;
  seed: string;
  rationale: string;
  /** Share of the fact's confidence, 0..1. */
  trust: number;
  /** Two of the others are named in the article or known in the field: readers of the article have met no one else. */
  onlyKnown?: boolean;
  /** Names of those who may as well have done it: they go before all others. */
  likely?: ReadonlySet<string>;
};

/** At most one; none where there are too few other names. */
export function draftPersonChoice(reading: Reading, fact: Fact, choice: PersonChoice): Draft[] {
  const { stem, person, told, seed, rationale, trust, onlyKnown = false, likely } = choice;
  const key = plainName(person);
  const type = { type: 'person', subtype: null } as const;
  const found = nameOptions(reading, firstSentence(reading, fact), key, type, told, seed);
  if (!found) return [];
  const known = found.filter(({ reason }) => reason.code !== 'made-up-name');
  if (onlyKnown && known.length < LEAST_WRONG) return [];
  const able = known.filter(({ text }) => likely?.has(text));
  const others = able.length >= LEAST_WRONG ? able : onlyKnown ? known : found;
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem,
      key,
      distractors: others.map(({ text }) => text),
      because: becauseOf(others),
      order: { type: 'shuffled' },
      skill: 'who',
      rationale,
      proofs: [],
      trust: fact.confidence * trust,
    },
  ];
}
