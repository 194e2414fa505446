// Flaw 15: only the key fits the grammar of the stem, or only the key is written differently.
import { error, type Gate, warning } from '../gate.ts';
import { distractorTexts, isChoice, keyTexts } from '../question-text.ts';

/** How an option begins or ends; what only the key has, or only the key lacks, tells it. */
const FORMS: readonly RegExp[] = [
  /^[\p{Lu}\p{N}“"‘]/u,
  /^(?:an?|one) /i,
  /^the /i,
  /[.]$/,
  /^to \p{Ll}/iu,
  /^\p{L}+ing\b/iu,
  /^\p{L}+ed\b/iu,
  /^(?:because|since|as|so that|in order)\b/i,
  /^(?:by|with|without|for|from|in|on|at|under|through) /i,
  /^(?:it|he|she|they|there) /i,
];
const SENTENCE = /^[\p{Lu}\p{N}].*[.]$/u;
const CLUE_WORDS = 3;
const PLURAL = /^(?!.*\b(?:of|in|for|to|with|that|who)\b).*\p{Ll}[^su'’\W]s$/u;

export const checkGrammarCues: Gate = (question) => {
  const keys = keyTexts(question);
  const distractors = distractorTexts(question);
  if (!isChoice(question) || keys.length === 0 || distractors.length < 2) return [];
  // Whole sentences follow from no grammar of the stem.
  if ([...keys, ...distractors].every((text) => SENTENCE.test(text))) return [];
  const tells = (form: RegExp): boolean => {
    const own = form.test(keys[0] ?? '');
    return (
      keys.every((key) => form.test(key) === own) &&
      distractors.every((option) => form.test(option) !== own)
    );
  };
  const number = [...keys, ...distractors].every((text) => /^\p{Ll}/u.test(text)) && tells(PLURAL);
  if (!FORMS.some(tells) && !number && !articleTells(question.stem, keys, distractors)) return [];
  // Among long options, each a clause of its own, a first word is no clue that jumps to the eye.
  const long = [...keys, ...distractors].every((text) => text.split(' ').length > CLUE_WORDS);
  return [(long ? warning : error)('grammar-tells-key')];
};

/** "... is an": of the options only the key begins with a vowel. */
function articleTells(
  stem: string,
  keys: readonly string[],
  distractors: readonly string[],
): boolean {
  const article = /\b(an?)\W*$/i.exec(stem)?.[1]?.toLowerCase();
  if (article === undefined) return false;
  const fits = (text: string): boolean => /^[aeiou]/i.test(text) === (article === 'an');
  return keys.every(fits) && !distractors.every(fits);
}
