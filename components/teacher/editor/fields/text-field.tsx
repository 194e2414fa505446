// A line or a paragraph of text of a question, with its label.
import { useEffect, useId, useRef } from 'react';
import { Field } from '#components/ui/field.tsx';
import { useEditor } from '../editor-context.ts';

export type TextFieldProps = {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string | undefined;
  /** The label is for those who listen; the place tells the others. */
  bare?: boolean;
  rows?: number;
  id?: string;
  maxLength?: number;
};

export function TextField(props: TextFieldProps) {
  const { label, value, onText, hint, bare = false, rows } = props;
  const { settle } = useEditor();
  const made = useId();
  const id = props.id ?? made;
  const field = {
    id,
    value,
    maxLength: props.maxLength,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    'aria-label': bare ? label : undefined,
    onBlur: settle,
  };
  const input = rows ? (
    <textarea dir="auto" {...field} rows={rows} onChange={(event) => onText(event.target.value)} />
  ) : (
    <input dir="auto" {...field} type="text" onChange={(event) => onText(event.target.value)} />
  );
  if (bare) return input;
  return (
    <Field id={id} label={label} hint={hint}>
      {input}
    </Field>
  );
}

export type NumberFieldProps = {
  label: string;
  value: number;
  onNumber: (value: number) => void;
  hint?: string;
};

/** NaN while what is typed is no number. A comma groups thousands. */
export function NumberField({ label, value, onNumber, hint }: NumberFieldProps) {
  const { settle } = useEditor();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = Number.isFinite(value) ? String(value) : '';

  // Undo changes the number from outside; typing "1." must not become "1" under the fingers.
  useEffect(() => {
    const input = field.current;
    if (input && !Object.is(numberOf(input.value), value) && shown !== '') input.value = shown;
  }, [value, shown]);

  return (
    <Field id={id} label={label} hint={hint}>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={shown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onNumber(numberOf(event.target.value))}
        onBlur={settle}
      />
    </Field>
  );
}

function numberOf(text: string): number {
  const plain = text.replaceAll(',', '').trim();
  return plain === '' ? Number.NaN : Number(plain);
}
