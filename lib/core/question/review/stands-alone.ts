// Gate 3: nothing in the stem that only the page explains.
import { pointingWord } from '#lib/core/fact/deixis.ts';
import { error, type Gate } from './gate.ts';

const PASSAGE =
  /\b(?:according to|in|of|from|does|did) the (?:passage|article|text|author|paragraph|excerpt|story)\b/i;

export const checkStandsAlone: Gate = (question) => {
  if (PASSAGE.test(question.stem)) return [error('points-to-passage')];
  const word = pointingWord(question.stem.replace(/_+/g, '1'));
  return word === null ? [] : [error('needs-context', { word })];
};
