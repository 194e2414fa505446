// Item-writing flaws that show in the options alone (3, 4, 6, 7, 8, 9, 14, 15 of the list).
import { findNumbers } from '#lib/core/fact/number.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import { error, type Gate, warning } from './gate.ts';
import { contentWords, distractorTexts, keyText, optionTexts } from './question-text.ts';

export const checkFlawedOptions: Gate = (question) => {
  const options = optionTexts(question);
  const key = keyText(question);
  if (question.kind !== 'multiple-choice' || key === null) return [];
  const distractors = distractorTexts(question);
  return [
    ...patterns(options),
    ...longestIsKey(key, distractors),
    ...convergence(key, distractors),
    ...oddOneOut(key, distractors),
    ...grammar(key, distractors),
  ];
};

function patterns(options: readonly string[]): Finding[] {
  const some = (pattern: RegExp): boolean => options.some((option) => pattern.test(option.trim()));
  return [
    ...(some(/^(?:none|neither) of (?:the|these)\b|^none$/i) ? [error('none-of-the-above')] : []),
    ...(some(/^(?:all|both|any) of (?:the|these)\b|^all$/i) ? [error('all-of-the-above')] : []),
    ...(some(/^(?:true|false|yes|no)\b[.,]?(?:$| )/i) ? [error('true-false-in-options')] : []),
    ...(some(/^(?:both )?[A-D](?:,? [A-D])*,? (?:and|or|&) [A-D]$/)
      ? [error('combined-options')]
      : []),
  ];
}

const LONG_WORDS = 4;
const SHARE = 0.75;

function longestIsKey(key: string, distractors: readonly string[]): Finding[] {
  const longest = Math.max(...distractors.map((option) => option.length));
  const long = key.split(' ').length >= LONG_WORDS && longest < SHARE * key.length;
  return long ? [error('longest-is-key')] : [];
}

/** The key shares most of its words with the other options, and they share fewer with each other. */
function convergence(key: string, distractors: readonly string[]): Finding[] {
  const all = [key, ...distractors];
  const scores = all.map((option) => {
    const words = contentWords(option);
    const others = all
      .filter((other) => other !== option)
      .map((other) => new Set(contentWords(other)));
    return words.reduce((sum, word) => sum + others.filter((other) => other.has(word)).length, 0);
  });
  const [own = 0, ...rest] = scores;
  return rest.length > 1 && own >= 3 && rest.every((score) => score < own)
    ? [warning('key-shares-words')]
    : [];
}

/** Only the key has a number, or only the key has none. */
function oddOneOut(key: string, distractors: readonly string[]): Finding[] {
  const hasNumber = (text: string): boolean => findNumbers(text).length > 0;
  const own = hasNumber(key);
  return distractors.every((option) => hasNumber(option) !== own) ? [error('key-stands-out')] : [];
}

/** A capital, an article or a plural that only the key has, or only the key lacks. */
function grammar(key: string, distractors: readonly string[]): Finding[] {
  const marks: RegExp[] = [/^\p{Lu}/u, /^an? /, /[.]$/];
  const tells = marks.some((mark) =>
    distractors.every((option) => mark.test(option) !== mark.test(key)),
  );
  return tells ? [error('grammar-tells-key')] : [];
}
