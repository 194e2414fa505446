// What a corrected text would change, with a choice for each question that it touches, and the button that makes it.
import type { Ref } from 'react';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import { ChangedSentences } from './changed-sentences.tsx';
import type { CorrectState, CorrectWords, DoubtfulQuestion } from './correct-state.ts';

export type CorrectPreviewProps = {
  action: (form: FormData) => void;
  quizId: string;
  text: string;
  preview: NonNullable<CorrectState['preview']>;
  words: CorrectWords;
  language: TextLanguage;
  pending: boolean;
  heading: Ref<HTMLHeadingElement>;
};

export function CorrectPreview(props: CorrectPreviewProps) {
  const { quizId, text, preview, words, language } = props;
  return (
    <form action={props.action} className="stack" autoComplete="off">
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="version" value={preview.version} />
      <input type="hidden" name="text" value={text} />
      <section className="section stack" aria-labelledby="sentences">
        <h2 id="sentences" tabIndex={-1} ref={props.heading}>
          {words.sentences}
        </h2>
        <p className="quiet">{preview.summary}</p>
        <ChangedSentences sentences={preview.sentences} words={words} language={language} />
      </section>
      <section className="section stack" aria-labelledby="questions">
        <h2 id="questions">{words.questions}</h2>
        {preview.questions.map((question) => (
          <Choice key={question.id} question={question} words={words} language={language} />
        ))}
        <p className="quiet">{preview.others}</p>
        {preview.classes && <p className="message calm">{preview.classes}</p>}
        <div className="actions">
          <button
            className="button"
            type="submit"
            name="intent"
            value="make"
            aria-disabled={props.pending}
          >
            {props.pending ? words.making : words.make}
          </button>
          <a href={`/teach/${quizId}`}>{words.leave}</a>
        </div>
      </section>
    </form>
  );
}

type ChoiceProps = {
  question: DoubtfulQuestion;
  words: CorrectWords;
  language: TextLanguage;
};

function Choice({ question, words, language }: ChoiceProps) {
  const { id, label, stem, fate } = question;
  const lost = fate === 'lost';
  const name = `choice-${id}`;
  return (
    <fieldset className="correct-choice">
      <legend>
        <span className="note">{label}</span>{' '}
        <span className="stem" {...language}>
          {stem}
        </span>
      </legend>
      <p className="note">{lost ? words.lost : words.lookAt}</p>
      <label className="check">
        <input type="radio" name={name} value="retire" defaultChecked={lost} />
        {words.retire}
      </label>
      <label className="check">
        <input type="radio" name={name} value="keep" defaultChecked={!lost} />
        {lost ? words.keepLost : words.keepLook}
      </label>
    </fieldset>
  );
}
