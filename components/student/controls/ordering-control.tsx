// ordering: a place for each item. With script the list follows, and buttons move an item by one.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { orderFromPlaces } from '../order-from-places.ts';
import type { TakeWords } from '../take-words.ts';
import type { ControlProps } from './control-props.ts';

const never = () => () => {};

export function OrderingControl({ question, response, words }: ControlProps) {
  const options = question.options ?? [];
  const [order, setOrder] = useState(() =>
    response?.kind === 'ordering' ? response.order : options.map(({ id }) => id),
  );
  const list = useRef<HTMLOListElement>(null);
  const touched = useRef<HTMLElement>(null);
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

  // Places may have been chosen before the script came. Read here: the next effect writes them anew.
  const first = useRef(order);
  useEffect(() => {
    setOrder(orderFromPlaces(first.current, placesIn(list.current, first.current)));
  }, []);

  useEffect(() => {
    for (const [index, id] of order.entries()) {
      const select = selectOf(list.current, id);
      if (select) select.value = String(index + 1);
    }
    touched.current?.focus();
    touched.current = null;
  }, [order]);

  return (
    <>
      <input type="hidden" name="shown" value={order.join(' ')} />
      <ol className="choices" ref={list}>
        {order.map((id, index) => {
          const text = options.find((option) => option.id === id)?.text ?? '';
          const move = (step: number) => (event: { currentTarget: HTMLElement }) => {
            touched.current = event.currentTarget;
            setOrder(moved(order, index, step));
          };
          return (
            <li key={id}>
              <div className="row">
                <span {...words.content}>{text}</span>
                <span className="steps">
                  <select
                    name={`place.${id}`}
                    aria-label={fillTemplate(words.take.place, { item: text })}
                    defaultValue={index + 1}
                    onChange={(event) => {
                      touched.current = event.currentTarget;
                      setOrder(orderFromPlaces(order, placesIn(list.current, order)));
                    }}
                  >
                    {order.map((each, place) => (
                      <option key={each} value={place + 1}>
                        {place + 1}
                      </option>
                    ))}
                  </select>
                  {scripted && (
                    <MoveButtons
                      words={words}
                      item={text}
                      first={index === 0}
                      last={index === order.length - 1}
                      onUp={move(-1)}
                      onDown={move(1)}
                    />
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

type MoveProps = {
  words: TakeWords;
  item: string;
  first: boolean;
  last: boolean;
  onUp: (event: { currentTarget: HTMLElement }) => void;
  onDown: (event: { currentTarget: HTMLElement }) => void;
};

/** Stay focusable at the ends, so that the keyboard does not lose its place. */
function MoveButtons({ words, item, first, last, onUp, onDown }: MoveProps) {
  const label = (template: string) => fillTemplate(template, { item });
  return (
    <>
      <button
        type="button"
        className="button plain"
        aria-label={label(words.take.up)}
        aria-disabled={first}
        onClick={first ? undefined : onUp}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button plain"
        aria-label={label(words.take.down)}
        aria-disabled={last}
        onClick={last ? undefined : onDown}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </>
  );
}

function selectOf(list: HTMLElement | null, id: string): HTMLSelectElement | null {
  return list?.querySelector<HTMLSelectElement>(`select[name="place.${id}"]`) ?? null;
}

function placesIn(list: HTMLElement | null, order: readonly string[]): number[] {
  return order.map((id) => Number(selectOf(list, id)?.value));
}

function moved(order: readonly string[], from: number, step: number): string[] {
  const next = [...order];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(from + step, 0, item);
  return next;
}
