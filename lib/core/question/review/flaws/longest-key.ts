// Flaw 4: the key is longer and fuller than every other option.
import { error, type Gate } from '../gate.ts';
import { distractorTexts, keyTexts } from '../question-text.ts';

const LONG_WORDS = 4;
/** The longest distractor has at least this share of the key's length. */
const SHARE = 0.75;

export const checkLongestKey: Gate = (question) => {
  const distractors = distractorTexts(question);
  const keys = keyTexts(question);
  if (distractors.length === 0 || keys.length === 0) return [];
  const longest = Math.max(...distractors.map((option) => option.length));
  const tells = keys.every(
    (key) => key.split(/\s+/).length >= LONG_WORDS && longest < SHARE * key.length,
  );
  return tells ? [error('longest-is-key')] : [];
};
