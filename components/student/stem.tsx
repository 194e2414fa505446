// A question's stem. The gap of a cloze becomes a blank, or whatever is given to stand in it.
import type { ReactNode } from 'react';

/** As GAP in core's question.ts, whose file brings zod along and stays out of the browser. */
export const STEM_GAP = '____';

export type StemProps = { text: string; blank: string; gap?: ReactNode };

/** `blank`: how the gap is read aloud. */
export function Stem({ text, blank, gap }: StemProps) {
  const at = text.indexOf(STEM_GAP);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      {gap ?? (
        <span className="blank">
          <span className="unseen">{blank}</span>
        </span>
      )}
      {text.slice(at + STEM_GAP.length)}
    </>
  );
}
