// The whole key stands in the stem: nothing is left to know.

import { formatNumber } from '#lib/core/question/kinds/numeric.ts';
import { GAP } from '#lib/core/question/question.ts';
import { error, type Gate } from './gate.ts';
import { contentStems, distractorTexts, fold, keyTexts } from './question-text.ts';

export const checkKeyInStem: Gate = (question) => {
  if (question.kind === 'multiple-response') return [];
  const stem = ` ${fold(question.stem.replace(GAP, ' '))} `.replace(/[.?]+ /g, ' ');
  const keys =
    question.kind === 'numeric' ? [formatNumber(question.answerKey.value)] : keyTexts(question);
  const told = keys.find((key) => {
    const folded = fold(key).replace(/[.?]+$/, '');
    const long = folded.length > 2 || /\d/.test(folded);
    return long && contentStems(key).length > 0 && stem.includes(` ${folded} `);
  });
  if (told === undefined) return [];
  // "Which is older, the Moon or the Earth?": the stem names the options.
  const others = distractorTexts(question);
  const offered = others.length > 0 && others.some((option) => stem.includes(` ${fold(option)} `));
  return offered ? [] : [error('key-in-stem', { key: told })];
};
