// Gate 6: what a teacher would not ask about.
import { error, type Gate } from './gate.ts';

/** Counting victims, and what children should not be quizzed on. */
const VICTIMS =
  /\b(?:killed|kill|kills|dead|deaths?|bodies|corpses?|victims?|casualties|injured|wounded|executed|murder(?:ed|s)?|suicides?|raped?|rapes|abused?|tortured?|massacred?|slaughtered|beheaded|hanged|lynched|exhumed|drowned|overdosed?)\b/i;
const ALWAYS =
  /\b(?:suicides?|raped?|rapes|murder(?:ed|s)?|tortured?|sexual(?:ly)?|lynched|beheaded|arrested|charged with)\b/i;

export const checkFitToAsk: Gate = (question) => {
  const text = `${question.stem} ${question.kind === 'multiple-choice' ? question.options.map((option) => option.text).join(' ') : ''}`;
  const pattern = question.skill === 'number' ? VICTIMS : ALWAYS;
  const word = (pattern.exec(text) ?? ALWAYS.exec(text))?.[0];
  return word === undefined ? [] : [error('unfit-to-ask', { word })];
};
