// "What does GSI stand for?"
import type { Fact } from '#lib/core/fact/fact.ts';
import { wrongExpansions } from '#lib/core/question/distract/expansions.ts';
import { GAP } from '#lib/core/question/question.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

const WHOLE_MAX = 3;

export function draftAcronym(fact: Fact, { seed }: DraftContext): Draft[] {
  const [short, long] = [textPart(fact, 'short'), textPart(fact, 'long')];
  const rationale = `${short} is short for ${long}.`;
  const common = { factId: fact.id, skill: 'term' as const, rationale };
  const words = long.split(' ');
  // A long name is asked for by its last word alone.
  const asked = words.length <= WHOLE_MAX ? long : (words.at(-1) ?? long);
  const shown = long.slice(0, long.length - asked.length);
  const drafts: Draft[] = [
    {
      ...common,
      kind: 'cloze',
      stem: `The abbreviation ${short} stands for ${shown}${GAP}.`,
      accepted: [asked],
    },
  ];
  const distractors = wrongExpansions(long, `${seed}|${fact.id}`);
  if (!distractors) return drafts;
  const [wrong = ''] = seededShuffle(distractors, `${seed}|${fact.id}|false`);
  return [
    ...drafts,
    {
      ...common,
      kind: 'multiple-choice',
      stem: `What does ${short} stand for?`,
      key: long,
      distractors,
      order: { type: 'shuffled' },
    },
    { ...common, kind: 'true-false', stem: `${short} stands for ${long}.`, value: true },
    { ...common, kind: 'true-false', stem: `${short} stands for ${wrong}.`, value: false },
  ];
}
