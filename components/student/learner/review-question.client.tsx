'use client';
// One fact of a sitting: the question as in a quiz, a plain form; then its verdict and the way on.
import { QuestionForm } from '#components/student/question-form.tsx';
import type { TakeWords } from '#components/student/take-words.ts';
import { Verdict } from '#components/student/verdict.tsx';
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
  const { cardId, state, number, left, notice, words, ownWords } = props;
  const done = state.locked ? number : number - 1;
  return (
    <section aria-labelledby="place">
      <div className="place">
        <h2 id="place" tabIndex={-1}>
          {ownWords.place}
        </h2>
        <span>{ownWords.left}</span>
      </div>
      <progress value={done} max={done + left} aria-labelledby="place" />
      <QuestionForm
        key={`${cardId} ${state.nextTry} ${state.locked}`}
        code="/me/review"
        attemptId={cardId}
        state={state}
        number={number}
        operationId={props.operationId}
        words={words}
        settled={state.locked}
        submitLabel={words.take.respond}
      >
        {notice && (
          <p className="message" role="alert">
            {notice}
          </p>
        )}
      </QuestionForm>
      <Verdict state={state} number={number} words={words} />
      <div className="actions">
        {state.locked && (
          <a className="button" href="/me/review">
            {left > 0 ? words.take.next : ownWords.end}
          </a>
        )}
        <a href="/me">{ownWords.stop}</a>
      </div>
    </section>
  );
}
