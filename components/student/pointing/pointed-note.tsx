// With the solution: whether the sentence that the student pointed at proves it.
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { TakeWords } from '../take-words.ts';

/** Nothing where nothing was pointed at, and nothing before the solution. */
export function PointedNote({ state, words }: { state: QuestionState; words: TakeWords }) {
  const right = state.pointing?.right;
  if (right === undefined) return null;
  return <p className="note">{right ? words.pointing.hit : words.pointing.otherSentence}</p>;
}
