'use client';
// The form for an article. The action answers with the typed text and what was wrong with it, with
// script or without; nothing typed is lost, not even where the answer never comes.
import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react';

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
  | 'kept'
  | 'tooLong'
  | 'unreachable',
  string
>;

export type ArticleFormProps = {
  action: (state: ArticleFormState, form: FormData) => Promise<ArticleFormState>;
  words: ArticleFormWords;
};

const EMPTY: ArticleFormState = { title: '', date: '', source: '', text: '', problem: null };

/** More is refused before it is sent: far over what fits, and too much for one request. UTF-16 units. */
const MAX_SENT = 800_000;

export function ArticleForm({ action, words }: ArticleFormProps) {
  // What a form sent before the script came back with.
  const [served, submit] = useActionState(action, EMPTY);
  const [answer, setAnswer] = useState<ArticleFormState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answer ?? served;
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) alert.current?.focus();
  }, [state]);
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const typed = typedIn(form);
    if (typed.text.length > MAX_SENT) {
      setAnswer({ ...typed, problem: words.tooLong, field: 'text' });
      return;
    }
    startTransition(async () => {
      try {
        const next = await action(state, form);
        startTransition(() => setAnswer(next));
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() => setAnswer({ ...typed, problem: words.unreachable }));
      }
    });
  }
  return (
    <form action={submit} onSubmit={send}>
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

function typedIn(form: FormData): ArticleFields {
  const field = (name: string) => String(form.get(name) ?? '');
  return {
    title: field('title'),
    date: field('date'),
    source: field('source'),
    text: field('text'),
  };
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
