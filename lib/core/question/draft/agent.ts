// "Who first proposed the GSI?", or the same with a gap for the name.
import type { Fact } from '#lib/core/fact/fact.ts';
import { GAP } from '#lib/core/question/question.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

/** Family names that come first. */
const FAMILY_FIRST = new Set(
  'Xi Li Wang Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Deng Mao Kim Park Nguyen'.split(
    ' ',
  ),
);

export function draftAgent(fact: Fact, { seed, people }: DraftContext): Draft[] {
  const person = textPart(fact, 'person');
  const [before, after] = [textPart(fact, 'before'), textPart(fact, 'after')];
  const right = `${before}${person}${after}.`;
  const common = { factId: fact.id, skill: 'who' as const, rationale: right };
  const drafts: Draft[] = [
    { ...common, kind: 'cloze', stem: `${before}${GAP}${after}.`, accepted: namesOf(person) },
  ];
  const others = seededShuffle(
    people.filter((other) => !sharesName(other, person)),
    `${seed}|${fact.id}`,
  );
  const ask = textPart(fact, 'ask');
  if (ask !== '' && others.length >= 3) {
    drafts.push({
      ...common,
      kind: 'multiple-choice',
      stem: ask,
      key: person,
      distractors: others.slice(0, 3),
      order: { type: 'shuffled' },
    });
  }
  return drafts;
}

/** "Antoine Lavoisier" -> the full name and the family name. */
export function namesOf(person: string): string[] {
  const words = person.split(' ');
  const [first = ''] = words;
  const family = FAMILY_FIRST.has(first) && words.length === 2 ? first : (words.at(-1) ?? person);
  return [...new Set([person, family])];
}

function sharesName(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}
