import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimeLeft as OnPage } from '#components/student/time-left.client.tsx';
import { TimeLeft } from '#components/student/time-left.tsx';
import { openView } from '../sample-view.ts';
import { serve } from './take-quiz-world.tsx';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 5, 9);
const words = {
  left: '{minutes} min left',
  leftSeconds: '{minutes}:{seconds} left',
  over: 'over',
  overSent: 'over, and sent',
  hide: 'Hide the time',
  show: 'Show the time',
  marks: { 10: 'ten', 5: 'five', 1: 'one' },
};
const timer = (left: number) => (
  <TimeLeft
    attemptId="gull.0123456789"
    now={NOW}
    startedAt={NOW + left - 40 * MINUTE}
    dueAt={NOW + left}
    words={words}
  />
);

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['right', 0],
  ['a day slow', -DAY],
  ['a day fast', DAY],
])('shows the time left by the server’s clock where the browser’s is %s', async (_title, off) => {
  vi.setSystemTime(NOW + off);
  render(timer(12 * MINUTE));
  await pass(0);
  expect(screen.getByText('12 min left')).toBeInTheDocument();
  // Somebody sets it right, or wrong, in the middle of the quiz.
  vi.setSystemTime(NOW - off);
  await pass(MINUTE + 1_000);
  expect(screen.getByText('11 min left')).toBeInTheDocument();
});

it('is told by the server before the counting part has come, and without script', async () => {
  const given = { attemptId: 'gull.0123456789', now: NOW, startedAt: NOW, words };
  const page = <OnPage {...given} dueAt={NOW + 12 * MINUTE} first="12 min left" />;
  expect(renderToString(page)).toContain('12 min left');
  render(page);
  expect(screen.queryByText('Hide the time')).toBeNull();
  expect(await screen.findByText('Hide the time')).toBeInTheDocument();
  expect(screen.getByText('12 min left')).toBeInTheDocument();
});

it('says politely that a mark is reached, and takes it back; hiding the time does not hide that', async () => {
  render(timer(5 * MINUTE + 2_000));
  await userEvent
    .setup({ advanceTimers: vi.advanceTimersByTime })
    .click(screen.getByText('Hide the time'));
  expect(screen.queryByText(/left/)).toBeNull();
  await pass(3_000);
  expect(screen.getByRole('status')).toHaveTextContent('five');
  await pass(25_000);
  expect(screen.getByRole('status')).toHaveTextContent('');
});

it('follows the end where the teacher moved it, when the page is seen again', async () => {
  serve(() => ({ status: 200, body: openView({ now: NOW, dueAt: NOW + 30 * MINUTE }) }));
  render(timer(12 * MINUTE));
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(10);
  expect(screen.getByText('30 min left')).toBeInTheDocument();
});

describe('when the time ends', () => {
  const sent: string[] = [];
  const form = (settled = false) => (
    <section id="question">
      <form
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          sent.push(String(new FormData(event.currentTarget).get('option')));
        }}
      >
        <input type="hidden" name="operationId" value="of-the-form" />
        <fieldset disabled={settled}>
          <input type="radio" name="option" value="a" aria-label="A" />
          <input type="radio" name="option" value="b" aria-label="B" defaultChecked={settled} />
        </fieldset>
        <button type="submit">Answer</button>
      </form>
      <form className="flag">
        <button type="submit">Flag</button>
      </form>
    </section>
  );
  const page = (content = form()) => (
    <>
      {timer(2_500)}
      {content}
    </>
  );
  beforeEach(() => {
    sent.length = 0;
  });

  it('sends what is filled in, at once and only once, and says so', async () => {
    render(page());
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .click(screen.getByLabelText('A'));
    await pass(2_000);
    expect(sent).toEqual([]);
    await pass(600);
    expect(sent).toEqual(['a']);
    expect(screen.getByRole('status')).toHaveTextContent(words.overSent);
    await pass(2_000);
    expect(sent).toEqual(['a']);
  });

  it.each([
    ['nothing was filled in', form()],
    ['the response was given before', form(true)],
  ])('sends nothing where %s', async (_title, content) => {
    render(page(content));
    await pass(4_000);
    expect(sent).toEqual([]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each([
    ['says so where the server has it', 'of-the-form', '?n=result&said=timeSent#result'],
    ['does not where it came too late', undefined, '?n=result#result'],
  ])('goes to the result, which %s', async (_title, operationId, to) => {
    const view = openView({ status: 'overdue' });
    const questions = view.questions.map((state) => ({ ...state, operationId }));
    serve(() => ({ status: 200, body: { ...view, questions } }));
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, assign });
    render(page());
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .click(screen.getByLabelText('A'));
    await pass(3_000);
    await pass(4_000);
    expect(assign).toHaveBeenCalledWith(to);
  });
});
