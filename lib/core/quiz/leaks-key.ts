// Does one question's stem tell another's key?
import type { Question } from '#lib/core/question/question.ts';
import { fold, keyText } from '#lib/core/question/review/question-text.ts';

/** Either way round. A statement counts with the words that it is about, not as a whole. */
export function leaksKey(one: Question, other: Question): boolean {
  return tells(one, other) || tells(other, one);
}

function tells(teller: Question, asked: Question): boolean {
  const key = keyText(asked);
  if (key === null) return false;
  const folded = fold(key);
  if (folded.length < 2) return false;
  return ` ${fold(teller.stem)} `.replace(/[.?]/g, ' ').includes(` ${folded} `);
}
