// "... to countries in which of these regions?": one member among three that the list does not name.
import type { Fact } from '#lib/core/fact/fact.ts';
import { otherMembers } from '#lib/core/question/distract/other-members.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Draft, DraftContext } from './draft.ts';
import { listPart, textPart } from './parts.ts';

export function draftList(fact: Fact, { seed, text }: DraftContext): Draft[] {
  const [before, noun, group] = [
    textPart(fact, 'before'),
    textPart(fact, 'noun'),
    textPart(fact, 'group'),
  ];
  const members = listPart(fact, 'members');
  const own = `${seed}|${fact.id}`;
  const distractors = otherMembers(group, members, text, own);
  const stem = `${before}which of these ${noun}?`;
  // A member that repeats a word of the stem would be told by it.
  const open = members.filter((member) => !repeats(member, stem));
  // Beside distractors of two words a single one would stand out.
  const alike = open.filter((member) =>
    distractors?.some((other) => wordsIn(other) === wordsIn(member)),
  );
  const [key] = seededShuffle(alike.length > 0 ? alike : open, own);
  if (!distractors || key === undefined) return [];
  return [
    {
      factId: fact.id,
      skill: 'look-up',
      kind: 'multiple-choice',
      stem,
      key,
      distractors,
      order: { type: 'shuffled' },
      rationale: `The ${noun} named are ${joinNames(members)}.`,
    },
  ];
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

function repeats(member: string, stem: string): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4);
  const inStem = words(stem);
  return words(member).some((word) =>
    inStem.some((other) => other.includes(word) || word.includes(other)),
  );
}

/** [A, B, C] -> "A, B and C" */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
