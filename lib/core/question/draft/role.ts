// Who somebody is: the field of an expert, one of several roles, a profession with a nationality.
import type { Fact } from '#lib/core/fact/fact.ts';
import { FIELD_HEADS } from '#lib/core/fact/professions.ts';
import { otherFields, otherHeads, otherNation } from '#lib/core/question/distract/other-roles.ts';
import { GAP } from '#lib/core/question/question.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { namesOf } from './agent.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

export function draftRole(fact: Fact, context: DraftContext): Draft[] {
  const [person, role, head, place] = ['person', 'role', 'head', 'place'].map((name) =>
    textPart(fact, name),
  );
  if (!person || !role || !head) return [];
  if (!place) return draftProfession(fact, context, { person, role, head });
  const whole = `${role} ${place}`;
  const right = `${person} is ${whole}.`;
  const common = { factId: fact.id, skill: 'who' as const, rationale: right };
  const drafts: Draft[] = [
    { ...common, kind: 'true-false', stem: right, value: true },
    { ...common, kind: 'cloze', stem: `${GAP} is ${whole}.`, accepted: namesOf(person) },
  ];
  const others = seededShuffle(
    context.roles.filter(
      (other) => other.person !== person && other.place !== '' && other.head !== head,
    ),
    `${context.seed}|${fact.id}`,
  ).map((other) => `${other.role} ${other.place}`);
  const [other] = others;
  if (other !== undefined) {
    drafts.push({ ...common, kind: 'true-false', stem: `${person} is ${other}.`, value: false });
  }
  if (others.length >= 3) {
    drafts.push({
      ...common,
      kind: 'multiple-choice',
      stem: `Who is ${person}?`,
      key: whole,
      distractors: others.slice(0, 3),
      order: { type: 'shuffled' },
    });
  }
  return [...drafts, ...draftField(fact, context, { person, role, head, place })];
}

/** "an anti-terrorism expert at CICIR" -> "In which field is Li Wei of CICIR an expert?" */
function draftField(
  fact: Fact,
  { seed, text }: DraftContext,
  { person, role, head, place }: { person: string; role: string; head: string; place: string },
): Draft[] {
  const field = /^an? ((?:anti|counter)-?[a-z]+) [a-z]+$/.exec(role)?.[1];
  if (field === undefined || !FIELD_HEADS.has(head)) return [];
  const distractors = otherFields(field, text, `${seed}|${fact.id}`);
  const named = place.startsWith('at ') ? `${person} of ${place.slice(3)}` : person;
  const common = {
    factId: fact.id,
    skill: 'who' as const,
    rationale: `${person} is ${role} ${place}.`,
  };
  const wrong = distractors[0] ?? '';
  return [
    {
      ...common,
      kind: 'multiple-choice',
      stem: `In which field is ${named} ${head === 'expert' ? 'an' : 'a'} ${head}?`,
      key: field,
      distractors,
      order: { type: 'shuffled' },
    },
    {
      ...common,
      kind: 'true-false',
      stem: `${named} is ${head === 'expert' ? 'an' : 'a'} ${head} in ${wrong}.`,
      value: false,
    },
  ];
}

/** "a Scottish chemist": two nations times two professions, so that no option stands out. */
function draftProfession(
  fact: Fact,
  { seed, text }: DraftContext,
  { person, role, head }: { person: string; role: string; head: string },
): Draft[] {
  const nation = /^an? (\p{Lu}\p{L}+) /u.exec(role)?.[1] ?? '';
  const otherNationality = otherNation(nation, text, `${seed}|${fact.id}`);
  const [otherHead] = otherHeads(head, text, `${seed}|${fact.id}`);
  if (otherNationality === null || otherHead === undefined) return [];
  const phrase = (first: string, last: string): string =>
    `${/^[AEIOU]/.test(first) ? 'an' : 'a'} ${first} ${last}`;
  return [
    {
      factId: fact.id,
      skill: 'who',
      kind: 'multiple-choice',
      stem: `Which of these describes ${person}?`,
      key: role,
      distractors: [
        phrase(nation, otherHead),
        phrase(otherNationality, head),
        phrase(otherNationality, otherHead),
      ],
      order: { type: 'shuffled' },
      rationale: `The article calls ${person} ${role}.`,
    },
  ];
}
