'use client';
// One fact of a sitting: the question as in a quiz, a plain form; then its verdict and the way on.
import { LoneQuestion } from '#components/student/lone-question.tsx';
import type { TakeWords } from '#components/student/take-words.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';

export type ReviewQuestionProps = {
  cardId: string;
  state: QuestionState;
  /** From 1. */
  number: number;
  /** Facts that this sitting still asks, this one included while it is open. */
  left: number;
  operationId: string;
  /** What the last form lacked, or null. */
  notice: string | null;
  words: TakeWords;
  ownWords: { place: string; left: string; end: string; stop: string };
};

export function ReviewQuestion(props: ReviewQuestionProps) {
  const { cardId, state, number, left, words, ownWords } = props;
  const done = state.locked ? number : number - 1;
  return (
    <LoneQuestion
      code="/me/review"
      attemptId={cardId}
      operationId={props.operationId}
      state={state}
      number={number}
      words={words}
      place={ownWords.place}
      aside={ownWords.left}
      progress={{ value: done, max: done + left }}
      notice={props.notice}
    >
      <div className="actions">
        {state.locked && (
          <a className="button" href="/me/review">
            {left > 0 ? words.take.next : ownWords.end}
          </a>
        )}
        <a href="/me">{ownWords.stop}</a>
      </div>
    </LoneQuestion>
  );
}
