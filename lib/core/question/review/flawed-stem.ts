// Item-writing flaws that show in the stem (5, 10, 11, 12, 13, 17, 19 of the list).
import { error, type Gate, warning } from './gate.ts';
import { contentWords, distractorTexts, keyText } from './question-text.ts';

const STEM_WORDS = 35;
const ABSOLUTE =
  /\b(?:always|never|every|only|all|none|nobody|everybody|everyone|impossible|completely|entirely)\b/i;
const VAGUE =
  /\b(?:several|some|many|few|often|sometimes|usually|frequently|rarely|various|recently|a lot|numerous)\b/i;
const NEGATIVE = /\b(?:not|except|least likely|never|cannot)\b|n['’]t\b/i;

export const checkFlawedStem: Gate = (question) => {
  const { stem, kind } = question;
  const findings = [];
  const words = stem.split(' ').length;
  if (words > STEM_WORDS) findings.push(warning('stem-has-too-much', { words, max: STEM_WORDS }));
  if (kind !== 'cloze' && stem.includes('__')) findings.push(error('gap-in-choice'));
  if (NEGATIVE.test(stem)) findings.push(error('negative-stem'));
  const absolute = ABSOLUTE.exec(stem)?.[0];
  if (absolute !== undefined) findings.push(warning('absolute-term', { word: absolute }));
  // "How many" asks for a number and is not vague.
  const vague = VAGUE.exec(stem.replace(/\bhow many\b/gi, ''))?.[0];
  if (vague !== undefined) findings.push(warning('vague-term', { word: vague }));
  if (kind === 'multiple-choice' && !ASKS.test(stem)) findings.push(error('unfocused-stem'));
  const repeated = repeatedWord(stem, keyText(question), distractorTexts(question));
  if (repeated !== null) findings.push(error('word-repeats', { word: repeated }));
  return findings;
};

/** A word that asks, anywhere: "... in which of these countries?" */
const ASKS = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;

/** A word of the stem that only the key has. */
function repeatedWord(
  stem: string,
  key: string | null,
  distractors: readonly string[],
): string | null {
  if (key === null || distractors.length === 0) return null;
  const inStem = new Set(contentWords(stem));
  const elsewhere = new Set(distractors.flatMap(contentWords));
  return contentWords(key).find((word) => inStem.has(word) && !elsewhere.has(word)) ?? null;
}
