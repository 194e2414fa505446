// A question that stands alone, outside an attempt: a plain form, its verdict, and the way on.
import type { ReactNode } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { QuestionForm, type QuestionFormProps } from './question-form.tsx';
import { Verdict } from './verdict.tsx';

export type LoneQuestionProps = Pick<
  QuestionFormProps,
  'code' | 'attemptId' | 'action' | 'number' | 'operationId' | 'words'
> & {
  state: QuestionState;
  /** Names the question among those before and after it. */
  place: string;
  /** Told beside it, such as how many are left; or null. */
  aside: string | null;
  progress: { value: number; max: number };
  /** What the last form lacked, or null. */
  notice: string | null;
  /** The ways on. */
  children: ReactNode;
};

export function LoneQuestion(props: LoneQuestionProps) {
  const { state, place, aside, progress, notice, children, ...form } = props;
  const { number, words, attemptId } = form;
  return (
    <section aria-labelledby="place">
      <div className="place">
        <h2 id="place" tabIndex={-1}>
          {place}
        </h2>
        {aside !== null && <span>{aside}</span>}
      </div>
      <progress {...progress} aria-labelledby="place" />
      <QuestionForm
        key={`${attemptId} ${number} ${state.nextTry} ${state.locked}`}
        {...form}
        state={state}
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
      {children}
    </section>
  );
}
