// "Match each person with their role."
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart } from './parts.ts';

export function draftGroup({ fact }: FoundFact): Draft[] {
  const prompts = listPart(fact, 'prompts');
  const options = listPart(fact, 'options');
  if (prompts.length < 3) return [];
  return [
    {
      kind: 'matching',
      factId: fact.id,
      stem: 'Match each person with their role.',
      pairs: prompts.map((prompt, at) => ({ prompt, option: options[at] ?? '' })),
      skill: 'who',
      rationale: prompts.map((prompt, at) => `${prompt}: ${options[at]}.`).join(' '),
      proofs: [],
      trust: fact.confidence,
    },
  ];
}
