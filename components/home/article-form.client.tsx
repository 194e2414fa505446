'use client';
// The form for an article. The action answers with the typed text and what was wrong with it,
// with script or without; nothing typed is lost.
import { useActionState, useEffect, useRef } from 'react';

export type ArticleFields = { title: string; date: string; source: string; text: string };
export type ArticleFormState = ArticleFields & {
  problem: string | null;
  /** The field that the problem is about, where it is one. */
  field?: keyof ArticleFields | undefined;
};
export type ArticleFormWords = Record<
  | 'text'
  | 'textHint'
  | 'more'
  | 'moreHint'
  | 'articleTitle'
  | 'articleTitleHint'
  | 'articleDate'
  | 'articleDateHint'
  | 'articleSource'
  | 'articleSourceHint'
  | 'make'
  | 'making'
  | 'heading'
  | 'kept',
  string
>;

export type ArticleFormProps = {
  action: (state: ArticleFormState, form: FormData) => Promise<ArticleFormState>;
  words: ArticleFormWords;
};

const EMPTY: ArticleFormState = { title: '', date: '', source: '', text: '', problem: null };

export function ArticleForm({ action, words }: ArticleFormProps) {
  const [state, submit, pending] = useActionState(action, EMPTY);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) alert.current?.focus();
  }, [state]);
  return (
    <form action={submit}>
      {state.problem && (
        <div className="message" role="alert" id="problem" ref={alert} tabIndex={-1}>
          <h3>{words.heading}</h3>
          <p>{state.problem}</p>
          {state.text && <p>{words.kept}</p>}
        </div>
      )}
      <div className="field">
        <label htmlFor="text">{words.text}</label>
        <p className="note" id="text-hint">
          {words.textHint}
        </p>
        <textarea
          id="text"
          name="text"
          key={state.text}
          defaultValue={state.text}
          aria-invalid={state.field === 'text' || undefined}
          aria-describedby={state.field === 'text' ? 'problem text-hint' : 'text-hint'}
        />
      </div>
      <Line
        name="title"
        label={words.articleTitle}
        hint={words.articleTitleHint}
        value={state.title}
        maxLength={200}
      />
      <details open={Boolean(state.date || state.source)}>
        <summary>{words.more}</summary>
        <p className="note">{words.moreHint}</p>
        <Line
          name="date"
          type="date"
          label={words.articleDate}
          hint={words.articleDateHint}
          value={state.date}
          invalid={state.field === 'date'}
        />
        <Line
          name="source"
          label={words.articleSource}
          hint={words.articleSourceHint}
          value={state.source}
          maxLength={500}
        />
      </details>
      <div className="actions">
        <button className="button" type="submit" aria-disabled={pending}>
          {pending ? words.making : words.make}
        </button>
      </div>
    </form>
  );
}

type LineProps = {
  name: keyof ArticleFields;
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'date';
  maxLength?: number;
  invalid?: boolean;
};

function Line({ name, label, value, hint, type = 'text', maxLength, invalid }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="note" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        key={value}
        defaultValue={value}
        maxLength={maxLength}
        aria-invalid={invalid || undefined}
        aria-describedby={[invalid && 'problem', hint && `${name}-hint`].filter(Boolean).join(' ')}
      />
    </div>
  );
}
