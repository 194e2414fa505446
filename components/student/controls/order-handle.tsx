// What an item of an ordering is moved by, with script: dragged, tapped and put down, or by arrow keys.
import type { KeyboardEvent, PointerEvent } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { TakeWords } from '../take-words.ts';
import { dragHeld } from './drag-held.ts';

export type OrderHandleProps = {
  text: string;
  /** Counts from 0. */
  index: number;
  count: number;
  picked: boolean;
  words: TakeWords;
  /** Picks up, or puts down here what is picked up. */
  onTap: () => void;
  onEscape: () => void;
  /** To the place, which counts from 0. */
  onMove: (to: number) => void;
};

export function OrderHandle(props: OrderHandleProps) {
  const { text, index, count, picked, words } = props;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') props.onEscape();
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = index + step;
    if (to >= 0 && to < count) props.onMove(to);
  }

  return (
    <button
      type="button"
      className="handle"
      aria-pressed={picked}
      onClick={props.onTap}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => dragRow(event, index, props.onMove)}
    >
      <span className="grip" aria-hidden="true" />
      <span {...words.content}>{text}</span>
      <span className="unseen">{fillTemplate(words.arrange.at, { place: index + 1, count })}</span>
    </button>
  );
}

function dragRow(event: PointerEvent<HTMLElement>, index: number, onMove: (to: number) => void) {
  const row = event.currentTarget.closest('li');
  const rows = [...(row?.parentElement?.children ?? [])].filter(
    (each) => each instanceof HTMLElement,
  );
  if (!row || event.button !== 0) return;
  dragHeld(event, {
    held: row,
    targets: rows.filter((each) => each !== row),
    onOver(target) {
      for (const [place, each] of rows.entries()) {
        if (each !== target) delete each.dataset.over;
        else each.dataset.over = place < index ? 'before' : 'after';
      }
    },
    onDrop: (target) => onMove(rows.indexOf(target)),
  });
}
