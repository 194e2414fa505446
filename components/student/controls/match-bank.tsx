// The options of a matching, to be tapped and put to a prompt, or dragged there. The lists of the prompts
// stay the truth: they are what is sent, and what a keyboard uses.
import { type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { Option } from '#lib/core/question/question.ts';
import type { TakeWords } from '../take-words.ts';
import { dragHeld } from './drag-held.ts';

export type MatchBankProps = {
  /** The prompts, an item each with `data-prompt` and a select. */
  list: RefObject<HTMLElement | null>;
  prompts: readonly Option[];
  options: readonly Option[];
  words: TakeWords;
};

/** Which of the two sides was tapped first, and waits for the other. */
type Picked = { side: 'prompt' | 'option'; id: string } | null;

export function MatchBank({ list, prompts, options, words }: MatchBankProps) {
  const [picked, setPicked] = useState<Picked>(null);
  /** The chosen options, by their ids, each followed by a space. */
  const [used, setUsed] = useState('');
  const [said, setSaid] = useState('');

  function pair(promptId: string, optionId: string): void {
    const select = itemOf(list.current, promptId)?.querySelector('select');
    if (!select || select.matches(':disabled')) return;
    select.value = optionId;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    setPicked(null);
    const pairWords = { item: textOf(options, optionId), prompt: textOf(prompts, promptId) };
    setSaid(fillTemplate(words.arrange.paired, pairWords));
  }

  function pick(side: 'prompt' | 'option', id: string): void {
    if (picked && picked.side !== side) {
      const [promptId, optionId] = side === 'option' ? [picked.id, id] : [id, picked.id];
      pair(promptId, optionId);
      return;
    }
    const again = picked?.id === id;
    setPicked(again ? null : { side, id });
    const item = textOf(side === 'option' ? options : prompts, id);
    setSaid(again ? '' : fillTemplate(words.arrange.pickedPair, { item }));
  }

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const onChange = () => setUsed(valuesIn(element));
    const onClick = (event: MouseEvent) => {
      const target = event.target as HTMLElement;
      const id = target.closest<HTMLElement>('[data-prompt]')?.dataset.prompt;
      if (id === undefined || target.closest('select') || element.matches(':disabled *')) return;
      event.preventDefault();
      pick('prompt', id);
    };
    onChange();
    element.addEventListener('change', onChange);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('change', onChange);
      element.removeEventListener('click', onClick);
    };
  });

  useEffect(() => {
    for (const { id } of prompts) {
      const chosen = picked?.side === 'prompt' && picked.id === id;
      itemOf(list.current, id)?.toggleAttribute('data-picked', chosen);
    }
  }, [list, prompts, picked]);

  function drag(event: PointerEvent<HTMLElement>, optionId: string): void {
    if (event.button !== 0) return;
    const items = prompts.flatMap(({ id }) => itemOf(list.current, id) ?? []);
    dragHeld(event, {
      held: event.currentTarget,
      targets: items,
      onOver(target) {
        for (const each of items) each.toggleAttribute('data-over', each === target);
      },
      onDrop: (target) => pair(target.dataset.prompt ?? '', optionId),
    });
  }

  return (
    <>
      <ul className="bank">
        {options.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className={used.split(' ').includes(id) ? 'handle used' : 'handle'}
              aria-pressed={picked?.side === 'option' && picked.id === id}
              onClick={() => pick('option', id)}
              onPointerDown={(event) => drag(event, id)}
            >
              <span className="grip" aria-hidden="true" />
              <span {...words.content}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}

function itemOf(list: HTMLElement | null, promptId: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-prompt="${promptId}"]`) ?? null;
}

function valuesIn(list: HTMLElement): string {
  return [...list.querySelectorAll('select')].map(({ value }) => `${value} `).join('');
}

function textOf(options: readonly Option[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? '';
}
