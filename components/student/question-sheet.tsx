// The page of one question: where one is, the question, its verdict, and the way on.
import type { FormEventHandler, MouseEvent, ReactNode } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { SayButton } from './aids/say-button.tsx';
import { FlagForm } from './flag-form.tsx';
import { GoOn } from './go-on.tsx';
import type { ResponseEntry } from './outbox.ts';
import type { SavingStatus } from './outbox-sender.ts';
import { QuestionForm } from './question-form.tsx';
import type { TakeWords } from './take-words.ts';
import { VerdictPart } from './verdict-part.tsx';

export type QuestionSheetProps = {
  view: AttemptView;
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  count: number;
  /** Questions with a response, kept ones too. */
  done: number;
  /** The response that waits to be sent, or null. */
  waiting: ResponseEntry | null;
  status: SavingStatus;
  /** Changes when the fields must show another response. */
  renewed: number;
  operationId: string;
  notice: string | null;
  /** To point at the sentence, where that is asked now. `first`: before anything else may follow. */
  pointing: { form: ReactNode; first: boolean };
  /** The verdict of this state as the server made it; null where it did not. */
  verdict: ReactNode;
  words: TakeWords;
  onGo: (to: number) => (event: MouseEvent) => void;
  onChange: () => void;
  onRespond: FormEventHandler<HTMLFormElement>;
  flagged: boolean;
  onFlag: FormEventHandler<HTMLFormElement>;
};

export function QuestionSheet(props: QuestionSheetProps) {
  const { view, state, number, count, waiting, words } = props;
  const atOnce = view.feedback === 'each';
  const next = number < count ? words.take.next : words.take.review;
  const href = (to: number) => `?n=${to > count ? 'review' : to}`;
  const saving = waiting !== null && atOnce && props.status !== 'kept';
  const settled = state.locked || (waiting !== null && atOnce);
  const goesOn = settled && !saving && !props.pointing.first;
  return (
    <section aria-labelledby="place" id="question">
      <div className="place">
        <h2 id="place" tabIndex={-1}>
          {fillTemplate(words.take.question, { number })}
        </h2>
        <SayButton of="question" words={words.say} />
        <span>{words.progress[props.done]}</span>
      </div>
      <progress value={props.done} max={count} aria-label={words.progress[props.done]} />
      <QuestionForm
        key={`${state.question.id} ${state.nextTry} ${props.renewed}`}
        code={view.code}
        attemptId={view.id}
        state={{ ...state, response: shownResponse(props) }}
        number={number}
        operationId={props.operationId}
        replaces={atOnce ? undefined : (state.operationId ?? null)}
        words={words}
        settled={settled}
        saving={saving}
        submitLabel={submitLabel(props)}
        onChange={props.onChange}
        onSubmit={props.onRespond}
      >
        {props.notice && (
          <p className="message" role="alert">
            {props.notice}
          </p>
        )}
      </QuestionForm>
      {props.pointing.form}
      {!waiting && (
        <VerdictPart state={state} number={number} words={words} brought={props.verdict} />
      )}
      <div className="actions">
        {goesOn && <GoOn href={href(number + 1)} label={next} onGo={props.onGo(number + 1)} />}
        <p className={`saving ${props.status}`} role="status">
          {savingText(props)}
        </p>
      </div>
      <FlagForm
        code={view.code}
        attemptId={view.id}
        questionId={state.question.id}
        number={number}
        flagged={props.flagged}
        words={words}
        onFlag={props.onFlag}
      />
      <nav className="turn lone-links" aria-label={fillTemplate(words.take.turn, { number })}>
        {number > 1 && (
          <a rel="prev" href={href(number - 1)} onClick={props.onGo(number - 1)}>
            {words.take.previous}
          </a>
        )}
        {!settled && number < count && (
          <a rel="next" href={href(number + 1)} onClick={props.onGo(number + 1)}>
            {state.response ? words.take.next : words.take.skip}
          </a>
        )}
        {!(goesOn && number === count) && (
          <a
            rel={number === count ? 'next' : undefined}
            href={href(count + 1)}
            onClick={props.onGo(count + 1)}
          >
            {words.take.review}
          </a>
        )}
      </nav>
      <p className="note keys">{words.take.keys}</p>
    </section>
  );
}

/** What waits; else what is stored, but no wrong choice on a further try. An arrangement stays to be mended. */
function shownResponse({ state, waiting }: QuestionSheetProps): QuestionState['response'] {
  if (waiting) return waiting.response;
  const again = state.nextTry > 1 && !state.locked;
  const arranged = state.question.kind === 'ordering' || state.question.kind === 'matching';
  return again && !arranged ? null : state.response;
}

function submitLabel({ view, state, words }: QuestionSheetProps): string {
  if (view.feedback !== 'each') return words.take.save;
  if (state.nextTry === 1) return words.take.respond;
  return fillTemplate(words.take.tryOf, { number: state.nextTry, count: view.tries });
}

/** "Saved" only where the response of this very question is. */
function savingText({ state, waiting, status, words }: QuestionSheetProps): string {
  if (status === 'kept') return words.take.kept;
  return status === 'saved' && state.response && !waiting ? words.take.saved : '';
}
