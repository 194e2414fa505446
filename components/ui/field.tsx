// A field of a form under its label, with a hint between them where there is one.
import type { ReactNode } from 'react';

export type FieldProps = {
  /** Of the control. The hint's is `<id>-hint`, for the control to name as its description. */
  id: string;
  label: string;
  hint?: ReactNode;
  /** The control. */
  children: ReactNode;
};

export function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
