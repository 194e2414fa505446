// A choice among persons: the right one of the article, beside other names.
import type { Fact } from '#lib/core/fact/fact.ts';
import { firstSentence } from '#lib/core/fact/make-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { speakingPeople } from '#lib/core/fact/speaking-people.ts';
import type { Distractor } from '#lib/core/question/distract/candidates.ts';
import { LEAST_WRONG } from '#lib/core/question/distract/keep-apart.ts';
import { becauseOf } from './because.ts';
import type { Draft } from './draft.ts';
import { namesNear } from './name-options.ts';
import { roleOf } from './parts.ts';
import { ofOwnStanding } from './people-standing.ts';
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
  /** All of the article: whoever is something or says something there can be taken for the one who is meant. */
  facts: readonly Fact[];
};

/** At most one; none where fewer than two others of the article are something or say something. */
export function draftPersonChoice(reading: Reading, fact: Fact, choice: PersonChoice): Draft[] {
  const { stem, person, told, seed, rationale, trust, facts } = choice;
  const key = plainName(person);
  const type = { type: 'person', subtype: null } as const;
  const found = namesNear(reading, firstSentence(reading, fact), key, type, told, seed);
  if (!found) return [];
  const others = ofOwnStanding(reading, key, ofStanding(found, activeOf(reading, facts)));
  if (others.length < LEAST_WRONG) return [];
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

/** Beside one who holds an office those who are only named are crossed out. */
const ofStanding = (
  found: readonly Distractor[],
  active: ReadonlySet<string>,
): readonly Distractor[] => found.filter(({ text }) => active.has(text));

function activeOf(reading: Reading, facts: readonly Fact[]): ReadonlySet<string> {
  const bearers = facts.filter(({ kind }) => kind === 'role').map((fact) => roleOf(fact).person);
  const speakers = [...speakingPeople(reading)].map(({ canonical }) => canonical);
  return new Set([...bearers, ...speakers].map(plainName));
}
