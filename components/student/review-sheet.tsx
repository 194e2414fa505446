// Before handing in: every question, and whether it has a response.
import type { FormEventHandler, MouseEvent } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { FlagSign } from './flag-sign.tsx';
import { Stem } from './stem.tsx';
import type { TakeWords } from './take-words.ts';

export type ReviewSheetProps = {
  code: string;
  attemptId: string;
  questions: readonly QuestionState[];
  /** Ids of questions whose response waits to be sent. */
  waiting: readonly string[];
  isFlagged: (state: QuestionState) => boolean;
  operationId: string;
  words: TakeWords;
  notice: string | null;
  onGo: (number: number) => (event: MouseEvent) => void;
  onFinish: FormEventHandler<HTMLFormElement>;
};

export function ReviewSheet(props: ReviewSheetProps) {
  const { code, questions, waiting, words } = props;
  const state = ({ question, response }: QuestionState) => {
    if (waiting.includes(question.id)) return 'kept';
    return response ? 'answered' : 'unanswered';
  };
  const open = questions.filter((each) => state(each) === 'unanswered').length;
  return (
    <section className="stack">
      <h2 id="place" tabIndex={-1}>
        {words.review.heading}
      </h2>
      <p>{open === 0 ? words.review.allDone : words.open[open]}</p>
      <ol className="review">
        {questions.map((each, index) => (
          <li key={each.question.id}>
            <a href={`?n=${index + 1}`} onClick={props.onGo(index + 1)}>
              <span className="quiet">{index + 1}.</span>
              <span {...words.content}>
                <Stem text={each.question.stem} blank={words.take.blank} />
              </span>
              <span className={`note ${state(each)}`}>
                {words.review[state(each)]}
                {props.isFlagged(each) && (
                  <>
                    {' · '}
                    <FlagSign raised />
                    {words.flag.marked}
                  </>
                )}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <form action={`${code}/finish`} method="post" onSubmit={props.onFinish}>
        <input type="hidden" name="attemptId" value={props.attemptId} />
        <input type="hidden" name="operationId" value={props.operationId} />
        <p className="note">{words.review.handInHint}</p>
        {props.notice && (
          <p className="message" role="alert">
            {props.notice}
          </p>
        )}
        <div className="actions">
          <button className="button" type="submit">
            {words.review.handIn}
          </button>
        </div>
      </form>
    </section>
  );
}
