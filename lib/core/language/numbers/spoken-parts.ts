// Parts of a whole in words: "half a million", "two thirds", "two and a half". `at` and `next` are places of words.
import { SCALE_EXPONENTS } from './number-words.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ...'fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 5]),
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** "half", "a half", "a third of", "a quarter of"; "a third wave" is an ordinal. */
export function partAt(
  words: readonly string[],
  at: number,
): { value: number; next: number } | null {
  const article = words[at] === 'a' ? 1 : 0;
  const word = words[at + article] ?? '';
  const after = words[at + article + 1] ?? '';
  if (word === 'half') {
    const stands = /^(?:of|the|an?|as|its|his|her|their|our|my|that|those|these|million|dozen)$/;
    return stands.test(after) || after === '' || article === 1
      ? { value: 0.5, next: at + article + 1 }
      : null;
  }
  const below = PARTS.get(word);
  if (below === undefined || article === 0 || after !== 'of' || word === 'halves') return null;
  return { value: 1 / below, next: at + 2 };
}

/** "two thirds", "three-quarters", "one third". */
export function partOf(words: readonly string[], value: number, at: number) {
  const word = words[at] ?? '';
  const below = PARTS.get(word) ?? PARTS.get(word.replace(/s$/, ''));
  if (below === undefined || value >= below || value < 1) return null;
  const plural = /s$/.test(word);
  return plural === value > 1 ? { value: value / below, next: at + 1 } : null;
}

/** "and a half" */
export function andPart(
  words: readonly string[],
  at: number,
): { value: number; next: number } | null {
  if (words[at] !== 'and') return null;
  const article = /^(?:an?|one)$/.test(words[at + 1] ?? '') ? 1 : 0;
  const word = words[at + 1 + article] ?? '';
  if (article === 1 && word === 'half') return { value: 0.5, next: at + 3 };
  if (article === 1 && word === 'quarter') return { value: 0.25, next: at + 3 };
  if (words[at + 1] === 'three' && words[at + 2] === 'quarters')
    return { value: 0.75, next: at + 3 };
  return null;
}

/** "million" behind a half: "half a million", "half a dozen", "two and a half million". */
export function scaleBehind(
  words: readonly string[],
  at: number,
): { factor: number; next: number } | null {
  const article = words[at] === 'a' ? 1 : 0;
  const word = words[at + article] ?? '';
  if (word === 'dozen') return { factor: 12, next: at + article + 1 };
  const exponent = SCALE_EXPONENTS.get(word);
  return exponent === undefined ? null : { factor: 10 ** exponent, next: at + article + 1 };
}
