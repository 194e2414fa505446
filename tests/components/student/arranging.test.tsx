// Ordering and matching with script: by keys and by tapping. Dragging is in the browser tests.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openView } from '../sample-view.ts';
import { quiz } from './take-quiz-world.tsx';

const ORDERING = 6;
const MATCHING = 7;

const shown = () => document.querySelector<HTMLInputElement>('[name="shown"]')?.value;
const handles = () => screen.findAllByRole('button', { name: /, \d of \d$/ });
const live = () => document.querySelector('fieldset [aria-live="polite"]');

it('moves an item of an ordering by the arrow keys, says where it is and keeps the focus on it', async () => {
  render(quiz(openView(), ORDERING));
  const [top] = await handles();
  const name = top?.children[1]?.textContent ?? '';
  const before = shown()?.split(' ') ?? [];
  top?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  const [a, b, ...rest] = before;
  expect(shown()?.split(' ')).toEqual([b, a, ...rest]);
  expect(document.activeElement).toHaveTextContent(`${name}, 2 of ${before.length}`);
  expect(live()).toHaveTextContent(`“${name}” is now 2 of ${before.length}.`);
});

it('puts an item that was tapped where the next tap is; Escape puts it back', async () => {
  render(quiz(openView(), ORDERING));
  const before = shown()?.split(' ') ?? [];
  const [one, , three] = await handles();
  if (!one || !three) throw new Error('three items');
  await userEvent.click(one);
  expect(one).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(three);
  expect(shown()?.split(' ')).toEqual(before);
  await userEvent.click(one);
  const [a, b, c, ...rest] = before;
  expect(shown()?.split(' ')).toEqual([c, a, b, ...rest]);
});

it.each(['prompt first', 'option first'])('pairs what is tapped: %s', async (order) => {
  render(quiz(openView(), MATCHING));
  const chip = await waitFor(() => {
    const first = document.querySelector<HTMLElement>('.bank button');
    if (!first) throw new Error('not there yet');
    return first;
  });
  const item = document.querySelector<HTMLElement>('[data-prompt]');
  const select = item?.querySelector('select');
  const text = item?.querySelector('span');
  if (!item || !select || !text) throw new Error('no prompt');
  const taps = order === 'prompt first' ? [text, chip] : [chip, text];
  for (const each of taps) await userEvent.click(each);
  expect(within(select).getByRole('option', { selected: true })).toHaveTextContent(
    chip.textContent ?? '',
  );
  expect(live()).toHaveTextContent(`“${chip.textContent}” goes with “${text.textContent}”.`);
});

it.each([
  ['an ordering', ORDERING, handles],
  [
    'a matching',
    MATCHING,
    () =>
      waitFor(() => {
        const chips = [...document.querySelectorAll<HTMLElement>('.bank button')];
        expect(chips).not.toHaveLength(0);
        return chips;
      }),
  ],
])(
  'what is held in %s takes the moves of the finger from the browser, which else takes a quick drag for a fling and the next tap for its end',
  async (_title, start, find) => {
    render(quiz(openView(), start));
    const [held] = await find();
    if (!held) throw new Error('nothing to hold');
    const browserMoves = () => fireEvent(window, new Event('touchmove', { cancelable: true }));
    expect(browserMoves()).toBe(true);
    fireEvent.pointerDown(held, { pointerId: 1, button: 0 });
    expect(browserMoves()).toBe(false);
    fireEvent.pointerUp(window, { pointerId: 1 });
    expect(browserMoves()).toBe(true);
  },
);
