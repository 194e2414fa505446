// "Which of these sentences best sums up the whole article?"
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart, textPart } from './parts.ts';

const TRUST = 0.8;

export function draftGist({ fact }: FoundFact): Draft[] {
  const gist = textPart(fact, 'gist');
  const details = listPart(fact, 'details');
  if (gist === '' || details.length < 3) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: 'Which of these sentences best sums up the whole article?',
      key: gist,
      distractors: details,
      order: { type: 'shuffled' },
      rationale:
        'The article opens with this and keeps coming back to it. The other sentences are single points of it.',
      skill: 'gist',
      proofs: [],
      trust: fact.confidence * TRUST,
    },
  ];
}
