'use client';
// A quiz as a student meets it, for its teacher: a plain form that asks the server, which keeps nothing.
import { LoneQuestion } from '#components/student/lone-question.tsx';
import type { TakeWords } from '#components/student/take-words.ts';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';

export type TryQuizProps = {
  action: string;
  state: QuestionState;
  /** From 1. */
  number: number;
  count: number;
  /** What the last form lacked, or null. */
  notice: string | null;
  words: TakeWords;
  endWords: { end: string; back: string; backHref: string };
};

export function TryQuiz(props: TryQuizProps) {
  const { action, state, number, count, notice, words, endWords } = props;
  const to = (place: number) => `${action}?n=${place}`;
  return (
    <LoneQuestion
      code=""
      attemptId=""
      operationId=""
      action={action}
      state={state}
      number={number}
      words={words}
      place={fillTemplate(words.take.question, { number })}
      aside={null}
      progress={{ value: number, max: count }}
      notice={notice}
    >
      {state.locked && number === count && <p className="note">{endWords.end}</p>}
      <div className="actions">
        {number < count && (
          <a className={state.locked ? 'button' : 'button plain'} href={to(number + 1)}>
            {state.locked ? words.take.next : words.take.skip}
          </a>
        )}
        {number > 1 && <a href={to(number - 1)}>{words.take.previous}</a>}
        <a href={endWords.backHref}>{endWords.back}</a>
      </div>
    </LoneQuestion>
  );
}
