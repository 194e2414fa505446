// One question as a form: whole without script, quicker with it.
import type { FormEventHandler, ReactNode } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { ChoiceControl } from './controls/choice-control.tsx';
import type { ControlProps } from './controls/control-props.ts';
import { MatchingControl } from './controls/matching-control.tsx';
import { OrderingControl } from './controls/ordering-control.tsx';
import { GapControl, NumberControl } from './controls/text-control.tsx';
import { FootnoteMark } from './footnote-mark.tsx';
import { Stem } from './stem.tsx';
import type { TakeWords } from './take-words.ts';

export type QuestionFormProps = {
  code: string;
  attemptId: string;
  /** Where a response goes that nobody keeps, with GET; missing: to the attempt. */
  action?: string | undefined;
  state: QuestionState;
  /** Counts from 1. */
  number: number;
  operationId: string;
  words: TakeWords;
  /** Nothing can be given any more, or what was given waits to be sent. */
  settled: boolean;
  /** On its way: the button stays in its place and does nothing. */
  saving?: boolean | undefined;
  /** The operation whose response is shown, null for none; undefined where that does not matter. */
  replaces?: string | null | undefined;
  submitLabel: string;
  onChange?: (() => void) | undefined;
  onSubmit?: FormEventHandler<HTMLFormElement> | undefined;
  children?: ReactNode;
};

export function QuestionForm(props: QuestionFormProps) {
  const { state, words, number, settled } = props;
  const { question } = state;
  const solution = state.feedback?.solution?.response ?? null;
  const control = { question, response: state.response, solution, words };
  return (
    <form
      action={props.action ?? `${props.code}/respond`}
      method={props.action ? 'get' : 'post'}
      onSubmit={props.onSubmit}
      onChange={props.onChange}
      autoComplete="off"
      noValidate
    >
      <input type="hidden" name="attemptId" value={props.attemptId} />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="kind" value={question.kind} />
      <input type="hidden" name="operationId" value={props.operationId} />
      <input type="hidden" name="try" value={state.nextTry} />
      <input type="hidden" name="n" value={number} />
      {props.replaces !== undefined && (
        <input type="hidden" name="replaces" value={props.replaces ?? ''} />
      )}
      <fieldset disabled={settled} aria-labelledby={`stem-${number}`}>
        <p className="stem" id={`stem-${number}`} {...words.content}>
          <Stem
            text={question.stem}
            blank={words.take.blank}
            gap={question.kind === 'cloze' ? <GapControl {...control} /> : undefined}
          />
          <FootnoteMark state={state} number={number} words={words} />
        </p>
        <Ask kind={question.kind} words={words} />
        <Control {...control} />
        {props.children}
      </fieldset>
      {(!settled || props.saving) && (
        <div className="actions">
          <button className="button" type="submit" aria-disabled={props.saving || undefined}>
            {props.saving ? words.take.saving : props.submitLabel}
          </button>
        </div>
      )}
    </form>
  );
}

function Ask({ kind, words }: { kind: QuestionState['question']['kind']; words: TakeWords }) {
  const { chooseOne, chooseAll } = words.take;
  switch (kind) {
    case 'multiple-choice':
      return <p className="ask">{chooseOne}</p>;
    case 'multiple-response':
      return <p className="ask">{chooseAll}</p>;
    // These say themselves what to do: with script it can be done in more ways.
    case 'ordering':
    case 'matching':
      return null;
    default:
      return <p className="ask" />;
  }
}

function Control(props: ControlProps) {
  switch (props.question.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
      return <ChoiceControl {...props} />;
    case 'numeric':
      return <NumberControl {...props} />;
    case 'ordering':
      return <OrderingControl {...props} />;
    case 'matching':
      return <MatchingControl {...props} />;
    case 'cloze':
      return null;
  }
}
