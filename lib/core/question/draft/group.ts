// "Match each acronym with what it stands for."
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart, textPart } from './parts.ts';

export function draftGroup({ fact }: FoundFact): Draft[] {
  const prompts = listPart(fact, 'prompts');
  const options = listPart(fact, 'options');
  const acronyms = textPart(fact, 'of') === 'acronym';
  if (prompts.length < 3) return [];
  return [
    {
      kind: 'matching',
      factId: fact.id,
      stem: acronyms
        ? 'Match each acronym with its full name.'
        : 'Match each person with their role.',
      pairs: prompts.map((prompt, at) => ({ prompt, option: options[at] ?? '' })),
      skill: acronyms ? 'term' : 'who',
      rationale: prompts.map((prompt, at) => `${prompt}: ${options[at]}.`).join(' '),
      proofs: [],
      trust: fact.confidence,
    },
  ];
}
