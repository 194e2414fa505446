// ordering: a place for each item. With script the list follows, and an item is dragged, tapped or moved by keys.
import { useEffect, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { laterStyleComes } from '#components/ui/later-style.ts';
import { orderFromPlaces } from '../order-from-places.ts';
import type { ControlProps } from './control-props.ts';
import { useLoaded } from './use-loaded.ts';

async function loadHandle() {
  const [{ OrderHandle }] = await Promise.all([import('./order-handle.tsx'), laterStyleComes()]);
  return OrderHandle;
}

export function OrderingControl({ question, response, words }: ControlProps) {
  const options = question.options ?? [];
  const [order, setOrder] = useState(() =>
    response?.kind === 'ordering' ? response.order : options.map(({ id }) => id),
  );
  const [picked, setPicked] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  /** The item whose control gets the focus again after the list has moved. */
  const touched = useRef<{ id: string; by: 'select' | 'button' }>(null);
  const Handle = useLoaded(loadHandle);

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
    if (touched.current) {
      const { id, by } = touched.current;
      selectOf(list.current, id)?.closest('li')?.querySelector<HTMLElement>(by)?.focus();
    }
    touched.current = null;
  }, [order]);

  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';

  function moveTo(id: string, to: number): void {
    const next = order.filter((each) => each !== id);
    next.splice(to, 0, id);
    touched.current = { id, by: 'button' };
    setOrder(next);
    setPicked(null);
    const place = { item: textOf(id), place: to + 1, count: order.length };
    setSaid(fillTemplate(words.arrange.moved, place));
  }

  function tap(id: string): void {
    if (picked !== null && picked !== id) {
      moveTo(picked, order.indexOf(id));
      return;
    }
    setPicked(picked === null ? id : null);
    setSaid(picked === null ? fillTemplate(words.arrange.picked, { item: textOf(id) }) : '');
  }

  return (
    <>
      <p className="ask">{Handle ? words.arrange.orderHelp : words.take.orderHint}</p>
      <input type="hidden" name="shown" value={order.join(' ')} />
      <ol className={picked === null ? 'choices' : 'choices picking'} ref={list}>
        {order.map((id, index) => {
          const text = textOf(id);
          return (
            <li key={id}>
              <div className="row">
                {Handle ? (
                  <Handle
                    text={text}
                    index={index}
                    count={order.length}
                    picked={picked === id}
                    words={words}
                    onTap={() => tap(id)}
                    onEscape={() => setPicked(null)}
                    onMove={(to) => moveTo(id, to)}
                  />
                ) : (
                  <span {...words.content}>{text}</span>
                )}
                <select
                  name={`place.${id}`}
                  aria-label={fillTemplate(words.take.place, { item: text })}
                  defaultValue={index + 1}
                  onChange={() => {
                    touched.current = { id, by: 'select' };
                    setOrder(orderFromPlaces(order, placesIn(list.current, order)));
                  }}
                >
                  {order.map((each, place) => (
                    <option key={each} value={place + 1}>
                      {place + 1}
                    </option>
                  ))}
                </select>
              </div>
            </li>
          );
        })}
      </ol>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function selectOf(list: HTMLElement | null, id: string): HTMLSelectElement | null {
  return list?.querySelector<HTMLSelectElement>(`select[name="place.${id}"]`) ?? null;
}

function placesIn(list: HTMLElement | null, order: readonly string[]): number[] {
  return order.map((id) => Number(selectOf(list, id)?.value));
}
