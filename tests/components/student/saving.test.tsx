import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, openView } from '../sample-view.ts';
import { words } from '../words.ts';
import {
  type Answer,
  choose,
  firstOf,
  pastDoubleTap,
  quiz,
  recorded,
  serve,
} from './take-quiz-world.tsx';

const RIGHT = 'The Northern Harbour Board';
const right = () => recorded(answered(firstOf(openView())));

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/q/gull');
});
afterEach(() => vi.unstubAllGlobals());

describe('a double tap on Answer', () => {
  it('finds a button that says Saving and sends once; no way on before the verdict', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const calls = serve(() => promise);
    render(quiz());
    await choose(RIGHT, words.take.respond);
    const button = screen.getByRole('button', { name: words.take.saving });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    await userEvent.setup().click(button);
    expect(calls).toHaveLength(1);
    expect(screen.queryByRole('link', { name: words.take.next })).toBeNull();
    await act(async () => resolve(right()));
    expect(await screen.findByRole('link', { name: words.take.next })).toBeVisible();
  });

  it('does not carry past the proof: a way on that has just appeared ignores the tap', async () => {
    serve(right);
    render(quiz());
    await choose(RIGHT, words.take.respond);
    const next = await screen.findByRole('link', { name: words.take.next });
    await userEvent.setup().click(next);
    expect(screen.getByRole('heading', { name: 'Question 1 of 7' })).toBeVisible();
    await pastDoubleTap();
    await userEvent.setup().click(next);
    expect(screen.getByRole('heading', { name: 'Question 2 of 7' })).toBeVisible();
  });
});

describe('what is said of saving', () => {
  it('puts the focus on the way on where the answer is kept, and counts it as answered', async () => {
    serve(() => null);
    render(quiz());
    await choose(RIGHT, words.take.respond);
    await screen.findByText(words.take.kept);
    expect(screen.getByRole('link', { name: words.take.next })).toHaveFocus();
    expect(screen.getByText(words.progress[1] ?? '')).toBeVisible();
  });

  it('does not say saved of the next question', async () => {
    serve(right);
    render(quiz());
    await choose(RIGHT, words.take.respond);
    await screen.findByText(words.take.saved);
    await pastDoubleTap();
    await userEvent.setup().click(screen.getByRole('link', { name: words.take.next }));
    expect(screen.queryByText(words.take.saved)).toBeNull();
  });

  it('takes back "Give an answer first" once something is chosen', async () => {
    serve(() => null);
    render(quiz());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: words.take.respond }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.take.nothing);
    await user.click(screen.getByLabelText(RIGHT));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives the navigation a name of its own, and marks the right option in the list', async () => {
    serve(right);
    render(quiz());
    expect(screen.getByRole('navigation')).toHaveAccessibleName(/question 1/);
    await choose(RIGHT, words.take.respond);
    const mark = await screen.findByText(words.feedback.solutionAlso, { selector: '.is-right' });
    expect(mark.closest('li')).toHaveTextContent(RIGHT);
  });
});

describe('handing in without a connection', () => {
  it('happens by itself once the connection is back and nothing waits', async () => {
    let online = false;
    const calls = serve(({ path, method }) => {
      if (!online) return null;
      if (method === 'GET') {
        const [first, ...others] = openView().questions;
        return {
          status: 200,
          body: openView({ questions: first ? [answered(first), ...others] : [] }),
        };
      }
      return path.endsWith('/finish') ? { status: 200, body: {} } : right();
    });
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, assign });
    render(quiz());
    await choose(RIGHT, words.take.respond);
    await screen.findByText(words.take.kept);
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: words.take.review }));
    expect(screen.getByText(words.review.kept)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.review.handIn }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words.review.waiting);
    expect(calls.every(({ method }) => method === 'PUT')).toBe(true);
    online = true;
    act(() => void window.dispatchEvent(new Event('online')));
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('?n=result#result'));
    expect(calls.at(-1)?.path).toBe('/api/attempts/gull.0123456789/finish');
  });

  it('is not wanted any more by a student who goes back to a question', async () => {
    let online = false;
    const calls = serve(() => (online ? { status: 200, body: {} } : null));
    render(quiz(openView(), 8));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: words.review.handIn }));
    await screen.findByRole('alert');
    await user.click(screen.getAllByRole('link')[0] ?? document.body);
    const before = calls.length;
    online = true;
    act(() => void window.dispatchEvent(new Event('online')));
    await pastDoubleTap();
    expect(calls).toHaveLength(before);
  });
});
