import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { answered, openView } from '../../sample-view.ts';
import { words } from '../../words.ts';
import {
  type Answer,
  choose,
  firstOf,
  quiz,
  recorded,
  serve,
  waiting,
} from '../take-quiz-world.tsx';

const SENTENCES = [
  { number: 0, text: 'The light is old.', paragraph: 0 },
  { number: 1, text: 'Ada Fenwick built it.', paragraph: 0 },
  { number: 2, text: 'Gulls live there.', paragraph: 1 },
];

function pointingView(changes: Partial<AttemptView> = {}): AttemptView {
  const view = openView(changes);
  const questions = view.questions.map((state) => ({ ...state, pointing: { locked: false } }));
  return { ...view, questions, sentences: SENTENCES };
}

/** After a response, before the sentence: nothing is told. */
function due(): QuestionState {
  const state = firstOf(pointingView());
  const response = { kind: 'multiple-choice', optionId: 'b' } as const;
  return { ...state, response, nextTry: 2, triesLeft: 0, locked: true };
}
const pointed = (): QuestionState => ({
  ...answered(due()),
  pointing: { sentence: 1, locked: true, right: true },
});

const server = (): ReturnType<typeof serve> =>
  serve(
    ({ path }): Answer => (path.includes('/pointings/') ? recorded(pointed()) : recorded(due())),
  );

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/q/gull');
});
afterEach(() => vi.unstubAllGlobals());

describe('pointing at the sentence', () => {
  it('comes after the response and before its feedback, and is sent as an operation of its own', async () => {
    const calls = server();
    const user = userEvent.setup();
    render(quiz(pointingView()));
    expect(screen.queryByText(words.pointing.heading)).toBeNull();
    await choose('The Northern Harbour Board', words.take.respond);
    expect(await screen.findByRole('heading', { name: words.pointing.heading })).toBeTruthy();
    expect(screen.queryByRole('link', { name: words.take.next })).toBeNull();
    expect(screen.queryByRole('heading', { name: words.feedback.right })).toBeNull();

    await user.click(screen.getByRole('button', { name: words.pointing.go }));
    expect(screen.getByRole('alert').textContent).toBe(words.pointing.missed);
    await user.click(screen.getByLabelText('Ada Fenwick built it.'));
    await user.click(screen.getByRole('button', { name: words.pointing.go }));
    expect(await screen.findByRole('heading', { name: words.feedback.right })).toBeTruthy();
    expect(screen.getByText(words.pointing.hit)).toBeTruthy();
    expect(screen.queryByText(words.pointing.heading)).toBeNull();
    const sent = calls.map(({ path, body }) => ({ path, body }));
    expect(sent).toEqual([
      {
        path: expect.stringMatching(/\/responses\/[^/]+$/),
        body: expect.objectContaining({ try: 1 }),
      },
      {
        path: expect.stringMatching(/\/pointings\/[^/]+$/),
        body: { operationId: expect.any(String), sentence: 1 },
      },
    ]);
  });

  it('can be passed over', async () => {
    const calls = server();
    render(quiz(pointingView()));
    await choose('The Northern Harbour Board', words.take.respond);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: words.pointing.pass }));
    await screen.findByRole('heading', { name: words.feedback.right });
    expect(calls[1]?.body).toMatchObject({ sentence: null });
  });

  it('is kept while the network is gone, and sent after its response', async () => {
    let online = false;
    const calls = serve(({ path }) => {
      if (!online) return null;
      return path.includes('/pointings/') ? recorded(pointed()) : recorded(due());
    });
    render(quiz(pointingView()));
    await choose('The Northern Harbour Board', words.take.respond);
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Ada Fenwick built it.'));
    await user.click(screen.getByRole('button', { name: words.pointing.go }));
    expect(waiting()).toHaveLength(2);
    online = true;
    window.dispatchEvent(new Event('online'));
    await screen.findByRole('heading', { name: words.feedback.right });
    expect(calls.slice(-2).map(({ path }) => path.split('/').at(-2))).toEqual([
      'responses',
      'pointings',
    ]);
    expect(waiting()).toEqual([]);
  });

  it('with feedback at the end leads on to the next question', async () => {
    serve(({ path }): Answer => {
      const pointing = path.includes('/pointings/')
        ? { sentence: 2, locked: false }
        : { locked: false };
      return recorded({ ...due(), locked: false, triesLeft: 1, nextTry: 1, pointing });
    });
    const user = userEvent.setup();
    render(quiz(pointingView({ feedback: 'end' })));
    await choose('The Northern Harbour Board', words.take.save);
    await user.click(await screen.findByLabelText('Gulls live there.'));
    await user.click(screen.getByRole('button', { name: words.pointing.go }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Question 2 /);
    await user.click(screen.getByRole('link', { name: words.take.previous }));
    expect(screen.getByLabelText<HTMLInputElement>('Gulls live there.').checked).toBe(true);
  });
});
