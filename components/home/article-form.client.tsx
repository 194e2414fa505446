'use client';
// The form for an article: by link, by file or pasted; looked over; made into a quiz. The action answers with
// script or without; nothing typed is lost, not even where the answer never comes.
import { unstable_rethrow } from 'next/navigation';
import {
  type DragEvent,
  type FormEvent,
  type KeyboardEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { bareAddress } from '#lib/core/article/page-address.ts';
import {
  type ArticleFields,
  type ArticleFormState,
  EMPTY,
  isFilledAnew,
  keptFields,
} from './article-fields.ts';
import { ArticleLine } from './article-line.tsx';
import type { ArticleFormWords } from './article-words.ts';
import { BringInWays } from './bring-in-ways.tsx';
import { BroughtMessage, ProblemMessage } from './form-message.tsx';
import { useBringIn } from './use-bring-in.ts';

export type ArticleFormProps = {
  action: (state: ArticleFormState, form: FormData) => Promise<ArticleFormState>;
  words: ArticleFormWords;
};

/** More is refused before it is sent: far over what fits, and too much for one request. UTF-16 units. */
const MAX_SENT = 800_000;

export function ArticleForm({ action, words }: ArticleFormProps) {
  // What a form sent before the script came back with.
  const [served, submit] = useActionState(action, EMPTY);
  const [answer, setAnswer] = useState<ArticleFormState | null>(null);
  // Fields are filled anew only with what another hand wrote; what is being typed stays.
  const [filling, setFilling] = useState(0);
  const [pending, startTransition] = useTransition();
  const [bare, setBare] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = useRef<HTMLDivElement>(null);
  const brought = useRef<HTMLDivElement>(null);
  const state = answer ?? served;
  useEffect(() => {
    if (state.problem) problem.current?.focus();
    else if (state.brought) brought.current?.focus();
  }, [state]);

  function show(next: ArticleFormState): void {
    setAnswer(next);
    if (isFilledAnew(next, typedIn(form.current))) {
      setFilling((count) => count + 1);
      setBare(null);
    }
  }
  const current = () => ({
    fields: typedIn(form.current),
    url: fieldIn(form.current, 'url'),
    brought: state.brought,
  });
  const { bringIn, bringing, ...cancelling } = useBringIn(words.bringIn, current, show);

  // A file that was chosen before the script came is waiting to be read.
  const whenScriptCame = useRef(bringIn);
  useEffect(() => {
    const chosen = form.current?.querySelector<HTMLInputElement>('[type="file"]')?.files?.[0];
    if (chosen) void whenScriptCame.current({ file: chosen });
  }, []);

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending || bringing) return;
    const asked = new FormData(event.currentTarget, submitterOf(event));
    const typed = typedIn(event.currentTarget);
    const intent = asked.get('intent');
    const file = asked.get('file');
    if (intent === 'fetch') return void bringIn({ url: fieldIn(form.current, 'url').trim() });
    if (intent === 'read' && file instanceof File) return void bringIn({ file });
    if (intent === 'restore') {
      const kept = keptFields(state.brought?.before ?? '');
      if (kept) show({ ...kept, problem: null });
      return;
    }
    if (typed.text.length > MAX_SENT) {
      setAnswer({ ...typed, problem: words.tooLong, field: 'text' });
      return;
    }
    // The file was read when it was chosen: the quiz is made of what stands in the form.
    asked.delete('file');
    startTransition(async () => {
      try {
        const next = await action(state, asked);
        // An article that was brought in can still be exchanged for what was there before.
        startTransition(() => show({ ...next, brought: next.brought ?? state.brought }));
      } catch (error) {
        unstable_rethrow(error);
        startTransition(() =>
          setAnswer({ ...typed, problem: words.unreachable, brought: state.brought }),
        );
      }
    });
  }

  /** The first button of a form is the one that Enter presses: not so outside the field for a link. */
  function press(event: KeyboardEvent<HTMLFormElement>): void {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    if (target.name === 'url' || target.type === 'file') return;
    event.preventDefault();
    form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('[value="make"]'));
  }

  function drop(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type === 'dragover');
    const [file] = event.type === 'drop' ? event.dataTransfer.files : [];
    if (file) void bringIn({ file });
  }

  return (
    <form
      action={submit}
      onSubmit={send}
      onKeyDown={press}
      onDragOver={drop}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      ref={form}
      className={isOver ? 'article-form over' : 'article-form'}
    >
      <ProblemMessage state={state} words={words} ref={problem} />
      <input type="hidden" name="before" value={state.brought?.before ?? ''} />
      <input type="hidden" name="brought" value={state.brought ? '1' : ''} />
      <BringInWays
        key={`ways-${filling}`}
        words={words.bringIn}
        state={state}
        bringing={bringing}
        wasCancelled={cancelling.wasCancelled}
        onFile={(file) => void bringIn({ file })}
        onCancel={cancelling.cancel}
      />
      <BroughtMessage brought={state.brought} words={words.bringIn} ref={brought} />
      <div key={filling}>
        <div className="field">
          <label htmlFor="text">{words.text}</label>
          <p className="note" id="text-hint">
            {words.textHint}
          </p>
          <textarea
            id="text"
            name="text"
            defaultValue={state.text}
            onInput={({ currentTarget: { value } }) => setBare(bareAddress(value))}
            aria-invalid={state.field === 'text' || undefined}
            aria-describedby={state.field === 'text' ? 'problem text-hint' : 'text-hint'}
          />
        </div>
        <div role="status" className="offer">
          {bare && (
            <>
              <p>{words.bringIn.onlyAddress}</p>
              <button
                className="button plain"
                type="button"
                aria-disabled={bringing !== null}
                onClick={() => void bringIn({ url: bare })}
              >
                {bringing ? words.bringIn.fetching : words.bringIn.fetch}
              </button>
            </>
          )}
        </div>
        <ArticleLine
          name="title"
          label={words.articleTitle}
          hint={words.articleTitleHint}
          value={state.title}
          maxLength={200}
        />
        <details open={Boolean(state.date || state.source || state.brought)}>
          <summary>{words.more}</summary>
          <p className="note">{words.moreHint}</p>
          <ArticleLine
            name="date"
            type="date"
            label={words.articleDate}
            hint={words.articleDateHint}
            value={state.date}
            invalid={state.field === 'date'}
          />
          <ArticleLine
            name="source"
            label={words.articleSource}
            hint={words.articleSourceHint}
            value={state.source}
            maxLength={500}
          />
        </details>
      </div>
      <div className="actions">
        <button className="button" type="submit" name="intent" value="make" aria-disabled={pending}>
          {pending ? words.making : words.make}
        </button>
      </div>
      <p className="drop-here" aria-hidden="true">
        {words.bringIn.drop}
      </p>
    </form>
  );
}

function typedIn(form: HTMLFormElement | null): ArticleFields {
  const field = (name: string) => fieldIn(form, name);
  return {
    title: field('title'),
    date: field('date'),
    source: field('source'),
    text: field('text'),
  };
}

function fieldIn(form: HTMLFormElement | null, name: string): string {
  const field = form?.elements.namedItem(name);
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isField ? field.value : '';
}

function submitterOf({ nativeEvent }: FormEvent): HTMLElement | null {
  const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  return submitter instanceof HTMLElement ? submitter : null;
}
