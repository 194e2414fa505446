// The step after a response: point at the sentence that proves it, or pass on. Whole without script.
import { type FormEvent, useState } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import type { TakeWords } from '../take-words.ts';
import { SentenceChoice, type SentenceChoiceProps } from './sentence-choice.tsx';
import { sentenceFromForm } from './sentence-from-form.ts';

export type PointFormProps = {
  code: string;
  attemptId: string;
  state: QuestionState;
  /** Of the question, from 1. */
  number: number;
  operationId: string;
  sentences: SentenceChoiceProps['sentences'];
  /** The form came back without a sentence. */
  missed: boolean;
  /** On its way: the buttons stay in their place and do nothing. */
  saving: boolean;
  words: TakeWords;
  /** null until the script can send; then the form goes by itself. */
  onPoint: ((sentence: number | null) => void) | null;
};

export function PointForm(props: PointFormProps) {
  const { state, number, saving, words, onPoint } = props;
  const [missed, setMissed] = useState(props.missed);

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    if (!onPoint) return;
    event.preventDefault();
    if (saving) return;
    const form = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.getAttribute('name') === 'pass') form.set('pass', '');
    const sentence = sentenceFromForm(form);
    setMissed(sentence === undefined);
    if (sentence !== undefined) onPoint(sentence);
  }

  return (
    <form
      className="point"
      action={`${props.code}/point`}
      method="post"
      onSubmit={onSubmit}
      onChange={() => setMissed(false)}
      autoComplete="off"
    >
      <input type="hidden" name="attemptId" value={props.attemptId} />
      <input type="hidden" name="questionId" value={state.question.id} />
      <input type="hidden" name="operationId" value={props.operationId} />
      <input type="hidden" name="n" value={number} />
      <h3 id={`point-${number}`} tabIndex={-1}>
        {words.pointing.heading}
      </h3>
      <p className="ask" id={`point-lead-${number}`}>
        {words.pointing.lead}
      </p>
      <fieldset aria-labelledby={`point-${number}`} aria-describedby={`point-lead-${number}`}>
        <SentenceChoice
          sentences={props.sentences}
          language={words.content}
          chosen={state.pointing?.sentence ?? null}
        />
      </fieldset>
      {missed && (
        <p className="message" role="alert">
          {words.pointing.missed}
        </p>
      )}
      <div className="actions">
        <button className="button" type="submit" aria-disabled={saving || undefined}>
          {saving ? words.take.saving : words.pointing.go}
        </button>
        <button
          className="button plain"
          type="submit"
          name="pass"
          aria-disabled={saving || undefined}
        >
          {words.pointing.pass}
        </button>
      </div>
    </form>
  );
}
