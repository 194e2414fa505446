// "In which year did ...?", a statement with its year right or wrong, or a gap.
import type { Fact } from '#lib/core/fact/fact.ts';
import { falseYear, yearsAround } from '#lib/core/question/distract/near-years.ts';
import { GAP } from '#lib/core/question/question.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

/** Years to come would tell themselves apart. */
const LATEST = 2024;

/** "In ____" might be May, or the north: "In the year ____". */
function asYear(before: string): string {
  return before.replace(/\b([Ii])n $/, '$1n the year ');
}

export function draftDate(fact: Fact, { seed }: DraftContext): Draft[] {
  const year = textPart(fact, 'year');
  const [before, after] = [textPart(fact, 'before'), textPart(fact, 'after')];
  const right = `${before}${year}${after}.`;
  const common = { factId: fact.id, skill: 'number' as const, rationale: right };
  const own = `${seed}|${fact.id}`;
  const latest = Math.max(LATEST, Number(year));
  const wrong = falseYear(Number(year), own, latest);
  const drafts: Draft[] = [
    { ...common, kind: 'true-false', stem: right, value: true },
    {
      ...common,
      kind: 'true-false',
      stem: `${before}${wrong}${after}.`,
      value: false,
      rationale: `The year is ${year}, not ${wrong}: ${right}`,
    },
    { ...common, kind: 'cloze', stem: `${asYear(before)}${GAP}${after}.`, accepted: [year] },
  ];
  const ask = textPart(fact, 'ask');
  if (ask !== '') {
    const options = yearsAround(Number(year), own, latest);
    const distractors = options.filter((option) => option !== year);
    drafts.push({
      ...common,
      kind: 'multiple-choice',
      stem: ask,
      key: year,
      distractors,
      order: { type: 'sorted', options },
    });
  }
  return drafts;
}
