// "Put these events in order", "Match each event with its year."
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Draft } from './draft.ts';
import { listPart } from './parts.ts';

export function draftSequence({ fact }: FoundFact): Draft[] {
  const events = listPart(fact, 'events');
  const dates = listPart(fact, 'dates');
  if (events.length < 3) return [];
  const told = events.map((event, at) => `${event} in ${dates[at]}.`).join(' ');
  const years = new Set(dates).size === events.length;
  const common = {
    factId: fact.id,
    skill: 'sequence' as const,
    rationale: told,
    proofs: [],
    trust: fact.confidence,
  };
  return [
    {
      ...common,
      kind: 'ordering',
      stem: 'Put these events in order, the earliest first.',
      items: events,
    },
    ...(years
      ? [
          {
            ...common,
            kind: 'matching' as const,
            stem: 'Match each event with its year.',
            pairs: events.map((event, at) => ({ prompt: event, option: dates[at] ?? '' })),
          },
        ]
      : []),
  ];
}
