// Gate 2: no distractor is right as well: by another name, by containment, in the same list, elsewhere in the article.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { alsoStated } from './also-stated.ts';
import { amountOf } from './amounts.ts';
import { error, type Gate } from './gate.ts';
import { listedTogether } from './listed-together.ts';
import { distractorTexts, fold, isChoice, keyTexts } from './question-text.ts';
import { isSameThing } from './same-thing.ts';

export const checkOneKey: Gate = (question, article, { names, facts }) => {
  if (question.kind === 'matching') return ambiguousPairs(question, names);
  if (!isChoice(question)) return [];
  const distractors = distractorTexts(question);
  const keys = keyTexts(question);
  const right = new Set<string>();
  for (const key of keys) {
    for (const option of distractors) {
      const listed = question.evidence.some(({ quote }) => listedTogether(quote, key, option));
      if (listed || isSameThing(option, key, names) || coveredBy(question.stem, key, option)) {
        right.add(option);
      }
    }
    for (const option of alsoStated(question.stem, key, distractors, article, facts)) {
      right.add(option);
    }
  }
  if (question.kind === 'multiple-choice' && question.skill === 'look-up') {
    for (const option of distractors) if (inProof(question, option)) right.add(option);
  }
  return [...right].map((option) => error('distractor-also-right', { option }));
};

/** A list asked for one of its members: whatever else its sentence names may be a member. */
function inProof({ evidence }: Question, option: string): boolean {
  return evidence.some(({ quote }) => ` ${fold(quote)} `.includes(` ${fold(option)} `));
}

/** "More than how many": whatever is less is right as well. */
function coveredBy(stem: string, key: string, option: string): boolean {
  const above = /\b(?:more than|over|at least|no fewer than) (?:how many|how much|what)\b/i.test(
    stem,
  );
  const below = /\b(?:fewer than|less than|under|at most|up to) (?:how many|how much|what)\b/i.test(
    stem,
  );
  if (!above && !below) return false;
  const [own, other] = [amountOf(key), amountOf(option)];
  if (!own || !other) return false;
  return above ? other.value < own.value : other.value > own.value;
}

/** Two options or two prompts of a matching that name one thing. */
function ambiguousPairs(
  { prompts, options }: Extract<Question, { kind: 'matching' }>,
  names: readonly (readonly string[])[] | undefined,
): Finding[] {
  return [prompts, options].flatMap((list) =>
    list
      .filter(({ text }, at) =>
        list.some((other, place) => place < at && isSameThing(text, other.text, names)),
      )
      .map(({ text }) => error('distractor-also-right', { option: text })),
  );
}
