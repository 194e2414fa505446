// "How many ... does China plan to train?", a statement with its number right or wrong, or a gap.
import type { Fact } from '#lib/core/fact/fact.ts';
import { findNumbers, type NumberToken, writeDigits, writeWords } from '#lib/core/fact/number.ts';
import { falseNumber, limitOf, numbersAround } from '#lib/core/question/distract/near-numbers.ts';
import { GAP } from '#lib/core/question/question.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

/** "more than 40": 30 would be right as well, so no choice is offered. */
const ONE_SIDED =
  /^(?:more than|over|well over|at least|fewer than|less than|under|at most|up to|as many as|only|just|some|an estimated)$/;
const ABOVE = /^(?:more than|over|well over|at least)$/;

export function draftQuantity(fact: Fact, { seed }: DraftContext): Draft[] {
  const [number] = findNumbers(textPart(fact, 'number'));
  if (!number) return [];
  const [before, after] = [textPart(fact, 'before'), textPart(fact, 'after')];
  const right = `${before}${number.text}${after}.`;
  const common = { factId: fact.id, skill: 'number' as const, rationale: right };
  const drafts: Draft[] = [
    { ...common, kind: 'true-false', stem: right, value: true },
    {
      ...common,
      kind: 'cloze',
      stem: `${before}${GAP}${after}.`,
      accepted: acceptedNumbers(number),
    },
  ];
  const qualifier = textPart(fact, 'qualifier');
  const limit = limitOf(textPart(fact, 'counted'));
  // What lasts for a hundred years lasts for fifty as well.
  const lasts =
    / for $/.test(before) &&
    /^(?:years|months|weeks|days|hours|minutes)\b/.test(textPart(fact, 'counted'));
  const side = lasts || ABOVE.test(qualifier) ? 'above' : qualifier === '' ? 'any' : 'below';
  const wrong = falseNumber(number, `${seed}|${fact.id}`, side, limit);
  if (wrong !== null) {
    const rationale = `The number is ${number.text}, not ${wrong}: ${right}`;
    drafts.push({
      ...common,
      kind: 'true-false',
      stem: `${before}${wrong}${after}.`,
      value: false,
      rationale,
    });
  }
  const ask = textPart(fact, 'ask');
  const options = ONE_SIDED.test(qualifier)
    ? null
    : numbersAround(number, `${seed}|${fact.id}`, limit);
  if (ask !== '' && options) {
    const distractors = options.filter((option) => option !== number.text);
    if (distractors.length === 3) {
      drafts.push({
        ...common,
        kind: 'multiple-choice',
        stem: ask,
        key: number.text,
        distractors,
        order: { type: 'sorted', options },
      });
    }
  }
  return drafts;
}

/** "5,000" -> 5,000 and 5000; "five" -> five and 5; "1.5 million" -> as it is and 1,500,000. */
function acceptedNumbers(number: NumberToken): string[] {
  const forms = [
    number.text,
    writeDigits(number.value),
    String(number.value),
    writeWords(number.value),
  ];
  return [...new Set(forms.filter((form) => form !== null))];
}
