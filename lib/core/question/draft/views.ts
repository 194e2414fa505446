// "Match each statement with the person who made it."
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart } from './parts.ts';
import { plainName } from './person-names.ts';

/** Their names stand beside their words. */
const TRUST = 0.75;

export function draftViews({ fact }: FoundFact): Draft[] {
  const statements = listPart(fact, 'statements');
  const speakers = listPart(fact, 'speakers').map(plainName);
  if (statements.length < 3) return [];
  const pairs = statements.map((prompt, at) => ({ prompt, option: speakers[at] ?? '' }));
  return [
    {
      kind: 'matching',
      factId: fact.id,
      stem: 'Match each statement with the person who made it.',
      pairs,
      skill: 'view',
      rationale: pairs.map(({ prompt, option }) => `${option}: ${prompt}.`).join(' '),
      proofs: [],
      trust: TRUST,
    },
  ];
}
