'use client';
// The corrected text of an article, what it would change, and the choice. The action answers with script or without.
import { useActionState, useEffect, useRef } from 'react';
import { Field } from '#components/ui/field.tsx';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import { CorrectPreview } from './correct-preview.tsx';
import type { CorrectState, CorrectWords } from './correct-state.ts';

export type CorrectFormProps = {
  action: (state: CorrectState, form: FormData) => Promise<CorrectState>;
  quizId: string;
  version: number;
  text: string;
  words: CorrectWords;
  language: TextLanguage;
};

export function CorrectForm({ action, quizId, version, ...props }: CorrectFormProps) {
  const { words, language } = props;
  const start: CorrectState = { text: props.text, problem: null, version: null, preview: null };
  const [state, submit, pending] = useActionState(action, start);
  const problem = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.problem) problem.current?.focus();
    else if (state.preview) preview.current?.focus();
  }, [state]);
  const text = (
    <form action={submit} autoComplete="off">
      <input type="hidden" name="quizId" value={quizId} />
      <input type="hidden" name="version" value={state.version ?? version} />
      <Field id="text" label={words.text} hint={words.textHint}>
        <textarea
          id="text"
          name="text"
          rows={18}
          defaultValue={state.text}
          key={state.text}
          required
          {...language}
          aria-invalid={state.problem !== null || undefined}
          aria-describedby={state.problem ? 'problem text-hint' : 'text-hint'}
        />
      </Field>
      <div className="actions">
        <button
          className={state.preview ? 'button plain' : 'button'}
          type="submit"
          name="intent"
          value="look"
          aria-disabled={pending}
        >
          {pending ? words.looking : words.look}
        </button>
      </div>
    </form>
  );
  return (
    <>
      {state.problem && (
        <div className="message" role="alert" id="problem" ref={problem} tabIndex={-1}>
          <h2>{words.problemHeading}</h2>
          <p>{state.problem}</p>
          <p>{words.kept}</p>
        </div>
      )}
      {state.preview && (
        <CorrectPreview
          action={submit}
          quizId={quizId}
          text={state.text}
          preview={state.preview}
          words={words}
          language={language}
          pending={pending}
          heading={preview}
        />
      )}
      {state.preview ? (
        <details>
          <summary>{words.again}</summary>
          {text}
        </details>
      ) : (
        text
      )}
    </>
  );
}
