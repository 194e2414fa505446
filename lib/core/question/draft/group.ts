// "Match each person with their role."
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart } from './parts.ts';
import { isWorldKnown } from './told-roles.ts';

const LEAST = 3;

export function draftGroup({ fact }: FoundFact): Draft[] {
  const options = listPart(fact, 'options');
  const pairs = listPart(fact, 'prompts')
    .map((prompt, at) => ({ prompt, option: options[at] ?? '' }))
    .filter(({ prompt, option }) => !isWorldKnown(prompt, option));
  if (pairs.length < LEAST) return [];
  return [
    {
      kind: 'matching',
      factId: fact.id,
      stem: 'Match each person with their role.',
      pairs,
      skill: 'who',
      rationale: pairs.map(({ prompt, option }) => `${prompt}: ${option}.`).join(' '),
      proofs: [],
      trust: fact.confidence,
    },
  ];
}
