// Pointing at a question lights its quotes, and the reverse. The article's pane follows; the page only when asked.
import { type RefObject, useCallback, useEffect, useState } from 'react';

const SPACE_PX = 80;

export type Pointing = {
  /** A question was pointed at: its quote comes into sight. */
  atQuestion: (id: string) => void;
  /** A quote was pointed at. */
  atQuote: (id: string) => void;
};

export function usePointing(
  editor: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
): Pointing {
  const [lit, setLit] = useState<string | null>(null);

  useEffect(() => {
    const within = editor.current;
    if (!within || lit === null) return;
    const all = within.querySelectorAll(`[data-questions~="${lit}"], [data-question="${lit}"]`);
    for (const element of all) element.setAttribute('data-lit', '');
    return () => {
      for (const element of all) element.removeAttribute('data-lit');
    };
  }, [editor, lit]);

  const atQuestion = useCallback(
    (id: string) => {
      setLit(id);
      const quote = pane.current?.querySelector<HTMLElement>(`[data-questions~="${id}"]`);
      if (quote && pane.current) showWithin(pane.current, quote);
    },
    [pane],
  );

  return { atQuestion, atQuote: setLit };
}

/** Scrolls the pane, never the page. */
function showWithin(pane: HTMLElement, element: HTMLElement): void {
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
  const inSight = inner.top >= outer.top + SPACE_PX / 2 && inner.bottom <= outer.bottom - SPACE_PX;
  if (inSight) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = pane.scrollTop + inner.top - outer.top - outer.height / 3;
  pane.scrollTo({ top, behavior: still ? 'auto' : 'smooth' });
}
