// The page of one question: where one is, the question, its verdict, and the way on.
import type { FormEventHandler, KeyboardEventHandler, MouseEvent } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { OutboxEntry } from './outbox.ts';
import type { SavingStatus } from './outbox-sender.ts';
import { QuestionForm } from './question-form.tsx';
import type { TakeWords } from './take-words.ts';
import { Verdict } from './verdict.tsx';

export type QuestionSheetProps = {
  view: AttemptView;
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  count: number;
  /** Questions with an acknowledged response. */
  done: number;
  /** The response that waits to be sent, or null. */
  waiting: OutboxEntry | null;
  status: SavingStatus;
  operationId: string;
  notice: string | null;
  words: TakeWords;
  onGo: (to: number) => (event: MouseEvent) => void;
  onRespond: FormEventHandler<HTMLFormElement>;
  onKeyDown: KeyboardEventHandler<HTMLElement>;
};

export function QuestionSheet(props: QuestionSheetProps) {
  const { view, state, number, count, waiting, words } = props;
  const atOnce = view.feedback === 'each';
  const shown = waiting ? { ...state, response: waiting.response } : state;
  const next = number < count ? words.take.next : words.take.review;
  const href = (to: number) => `/q/${view.code}?n=${to > count ? 'review' : to}`;
  const settled = state.locked || (waiting !== null && atOnce);
  return (
    <section aria-labelledby="place" onKeyDown={props.onKeyDown}>
      <div className="place">
        <h2 id="place" tabIndex={-1}>
          {fillTemplate(words.take.question, { number })}
        </h2>
        <span>{words.progress[props.done]}</span>
      </div>
      <progress value={props.done} max={count} aria-label={words.progress[props.done]} />
      <QuestionForm
        key={`${state.question.id} ${state.nextTry} ${waiting?.operationId ?? ''}`}
        code={view.code}
        attemptId={view.id}
        state={shown}
        number={number}
        operationId={props.operationId}
        words={words}
        settled={settled}
        submitLabel={submitLabel(props)}
        onSubmit={props.onRespond}
      >
        {props.notice && (
          <p className="message" role="alert">
            {props.notice}
          </p>
        )}
      </QuestionForm>
      <Verdict state={state} number={number} words={words} />
      <div className="actions">
        {settled && (
          <a className="button go-on" href={href(number + 1)} onClick={props.onGo(number + 1)}>
            {next}
          </a>
        )}
        <p className={`saving ${props.status}`} role="status">
          {savingText(props)}
        </p>
      </div>
      <nav className="turn" aria-labelledby="place">
        {number > 1 && (
          <a href={href(number - 1)} onClick={props.onGo(number - 1)}>
            {words.take.previous}
          </a>
        )}
        {!settled && number < count && (
          <a href={href(number + 1)} onClick={props.onGo(number + 1)}>
            {state.response ? words.take.next : words.take.skip}
          </a>
        )}
        <a href={href(count + 1)} onClick={props.onGo(count + 1)}>
          {words.take.review}
        </a>
      </nav>
    </section>
  );
}

function submitLabel({ view, state, words }: QuestionSheetProps): string {
  if (view.feedback !== 'each') return words.take.save;
  return state.nextTry > 1 ? words.take.tryAgain : words.take.respond;
}

function savingText({ status, words }: QuestionSheetProps): string {
  switch (status) {
    case 'saving':
      return words.take.saving;
    case 'saved':
      return words.take.saved;
    case 'kept':
      return words.take.kept;
    case 'idle':
      return '';
  }
}
