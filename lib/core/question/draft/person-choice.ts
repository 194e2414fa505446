// A choice among persons: the right one of the article, beside other names.
import type { Fact } from '#lib/core/fact/fact.ts';
import { firstSentence } from '#lib/core/fact/make-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { speakingPeople } from '#lib/core/fact/speaking-people.ts';
import type { Distractor } from '#lib/core/question/distract/candidates.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { becauseOf } from './because.ts';
import type { Draft } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { roleOf } from './parts.ts';
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
  /** All of the article: whoever is something or says something there goes before those who are only named. */
  facts: readonly Fact[];
};

/** At most one; none where there are too few other names. */
export function draftPersonChoice(reading: Reading, fact: Fact, choice: PersonChoice): Draft[] {
  const { stem, person, told, seed, rationale, trust, facts } = choice;
  const key = plainName(person);
  const type = { type: 'person', subtype: null } as const;
  const found = nameOptions(reading, firstSentence(reading, fact), key, type, told, seed);
  if (!found) return [];
  const others = fewestStrangers(found, activeOf(reading, facts));
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

/** Names from outside stand beside the key only where the article has no two others. */
function fewestStrangers(
  found: readonly Distractor[],
  active: ReadonlySet<string>,
): readonly Distractor[] {
  const own = found.filter(({ provenance }) => provenance === 'article');
  const able = own.filter(({ text }) => active.has(text));
  return [able, own].find(({ length }) => length >= LEAST_WRONG) ?? found;
}

function activeOf(reading: Reading, facts: readonly Fact[]): ReadonlySet<string> {
  const bearers = facts.filter(({ kind }) => kind === 'role').map((fact) => roleOf(fact).person);
  const speakers = [...speakingPeople(reading)].map(({ canonical }) => canonical);
  return new Set([...bearers, ...speakers].map(plainName));
}
