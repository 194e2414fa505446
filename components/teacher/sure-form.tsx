// What cannot be undone: folded away, and asked for twice, with script or without.
import type { ReactNode } from 'react';

export type SureFormProps = {
  id: string;
  action: string;
  /** It was sent without the tick. */
  unsure: boolean;
  className?: string;
  words: Record<'heading' | 'lead' | 'unsure' | 'sure' | 'go', ReactNode>;
};

export function SureForm({ id, action, unsure, className, words }: SureFormProps) {
  return (
    <details className={className} open={unsure} id={id}>
      <summary>{words.heading}</summary>
      <form action={action} method="post">
        <p>{words.lead}</p>
        {unsure && (
          <p className="message" role="alert">
            {words.unsure}
          </p>
        )}
        <label className="check">
          <input type="checkbox" name="sure" required />
          {words.sure}
        </label>
        <div className="actions">
          <button className="button plain" type="submit">
            {words.go}
          </button>
        </div>
      </form>
    </details>
  );
}
