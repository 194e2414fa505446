// Flaw 8: a number, a mark or a shape that only the key has, or only the key lacks.
import { amountsOf } from '../amounts.ts';
import { error, type Gate, warning } from '../gate.ts';
import { distractorTexts, isChoice, keyTexts } from '../question-text.ts';

/** Only the key has it: it tells. */
const MARKS: readonly RegExp[] = [/[()]/, /["“”]/, /[$€£%]/, /[;:]/];

const CLUE_WORDS = 5;

export const checkStandsOut: Gate = (question) => {
  const keys = keyTexts(question);
  const distractors = distractorTexts(question);
  if (!isChoice(question) || keys.length === 0 || distractors.length < 2) return [];
  const onlyKeys = (has: (text: string) => boolean): boolean => {
    const own = has(keys[0] ?? '');
    return keys.every((key) => has(key) === own) && distractors.every((text) => has(text) !== own);
  };
  if (onlyKeys(hasNumber) || MARKS.some((mark) => onlyKeys((text) => mark.test(text)))) {
    // In a whole clause a number is one word of many.
    const long = keys.every((key) => key.split(' ').length > CLUE_WORDS);
    return [(long ? warning : error)('key-stands-out')];
  }
  return onlyKeys((text) => /, /.test(text)) ? [warning('key-stands-out')] : [];
};

function hasNumber(text: string): boolean {
  return /\d/.test(text) || amountsOf(text).some(({ role }) => role !== 'name');
}
