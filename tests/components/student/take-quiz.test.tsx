import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutbox } from '#components/student/outbox.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { answered, openView } from '../sample-view.ts';
import { words } from '../words.ts';
import { pastDoubleTap, quiz, waiting } from './take-quiz-world.tsx';

type Call = { path: string; method: string; body: unknown };
let calls: Call[] = [];

/** Answers each call in turn; the last answer stays. `null`: the network is gone. */
function serve(...answers: (() => { status: number; body: unknown } | null)[]): void {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    calls.push({ path, method: init.method ?? 'GET', body });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    const reply = answer?.();
    if (!reply) throw new TypeError('network');
    return Response.json(reply.body, { status: reply.status });
  });
}

const first = (view: AttemptView) => {
  const [state] = view.questions;
  if (!state) throw new Error('the sample has no question');
  return state;
};
const recorded = () => ({
  status: 200,
  body: { type: 'recorded', state: answered(first(openView())) },
});

async function respond(): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('The Northern Harbour Board'));
  await user.click(screen.getByRole('button', { name: words.take.respond }));
}

beforeEach(() => {
  calls = [];
  localStorage.clear();
  window.history.replaceState(null, '', '/q/gull');
});
afterEach(() => vi.unstubAllGlobals());

describe('taking a quiz', () => {
  it('keeps a tap made before the script had loaded', async () => {
    serve(() => null);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = renderToString(quiz());
    const radio = () => place.querySelector<HTMLInputElement>('input[value="c"]');
    radio()?.click();
    const root = await act(async () => hydrateRoot(place, quiz()));
    expect(radio()?.checked).toBe(true);
    act(() => root.unmount());
    place.remove();
  });

  it('keeps places of an ordering chosen before the script had loaded', async () => {
    serve(() => null);
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = renderToString(quiz(openView(), 6));
    const select = place.querySelector<HTMLSelectElement>('select[name="place.c"]');
    if (select) select.value = '1';
    const root = await act(async () => hydrateRoot(place, quiz(openView(), 6)));
    expect(place.querySelector<HTMLInputElement>('[name="shown"]')?.value).toBe('c a b d');
    act(() => root.unmount());
    place.remove();
  });

  it('is whole without script: a form with all the server needs', () => {
    const place = document.createElement('div');
    place.innerHTML = renderToString(quiz());
    const form = place.querySelector('form');
    expect(new URL(form?.action ?? '').pathname).toBe('/q/gull/respond');
    const fields = Object.fromEntries(new FormData(form ?? undefined));
    expect(fields).toEqual({
      attemptId: 'gull.0123456789',
      questionId: 'q1',
      kind: 'multiple-choice',
      operationId: 'server-operation',
      try: '1',
      n: '1',
    });
  });

  it('sends a response under the operation the server made, and shows the verdict', async () => {
    serve(recorded);
    render(quiz());
    await respond();
    expect(await screen.findByRole('heading', { name: /Right/ })).toHaveFocus();
    expect(calls).toEqual([
      {
        path: '/api/attempts/gull.0123456789/responses/q1',
        method: 'PUT',
        body: {
          operationId: 'server-operation',
          try: 1,
          response: { kind: 'multiple-choice', optionId: 'b' },
        },
      },
    ]);
    expect(screen.getByText('Ada Fenwick')).toBeVisible();
    expect(screen.getByText(words.take.saved)).toBeVisible();
  });

  it.each([
    ['a dead store', () => ({ status: 503, body: { code: 'store-unavailable' } })],
    ['a dead network', () => null],
  ])('on %s keeps the response and tells neither saved nor right', async (_title, dead) => {
    serve(dead);
    render(quiz());
    await respond();
    expect(await screen.findByText(words.take.kept)).toBeVisible();
    expect(screen.queryByText(words.take.saved)).toBeNull();
    expect(screen.queryByRole('heading', { name: /Right|right/ })).toBeNull();
    expect(waiting()).toEqual(['server-operation']);
    expect(screen.getByLabelText('The Northern Harbour Board')).toBeChecked();
  });

  it('sends what was kept when the connection is back', async () => {
    serve(() => null, recorded);
    render(quiz());
    await respond();
    await screen.findByText(words.take.kept);
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText(words.take.saved)).toBeVisible();
    expect(calls.map(({ body }) => body)).toEqual([calls[0]?.body, calls[0]?.body]);
    expect(waiting()).toEqual([]);
  });

  it('sends on the next visit what the last one kept', async () => {
    const operationId = 'kept-operation';
    const response = { kind: 'multiple-choice', optionId: 'b' } as const;
    const entry = { questionId: 'q1', operationId, try: 1, response } as const;
    openOutbox('gull.0123456789', localStorage).keep(entry);
    serve(recorded);
    render(quiz());
    await waitFor(() => expect(waiting()).toEqual([]));
    expect(calls[0]?.body).toEqual({ operationId, try: 1, response });
  });

  it('shows the true state where another tab was first', async () => {
    const truth = openView();
    truth.questions = truth.questions.map((state, index) =>
      index === 0 ? answered(state) : state,
    );
    serve(
      () => ({ status: 409, body: { code: 'conflict' } }),
      () => ({ status: 200, body: truth }),
    );
    render(quiz());
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('The Royal Mail'));
    await user.click(screen.getByRole('button', { name: words.take.respond }));
    expect(await screen.findByText(words.take.changed)).toBeVisible();
    expect(screen.getByLabelText('The Northern Harbour Board')).toBeChecked();
    expect(waiting()).toEqual([]);
  });

  it('asks for an answer where none was given, and sends nothing', async () => {
    serve(recorded);
    render(quiz());
    await userEvent.setup().click(screen.getByRole('button', { name: words.take.respond }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.take.nothing);
    expect(calls).toEqual([]);
  });

  it('goes to the next question in place, with the focus on its heading', async () => {
    serve(recorded);
    render(quiz());
    await userEvent.setup().click(screen.getByRole('link', { name: words.take.skip }));
    expect(screen.getByRole('heading', { name: 'Question 2 of 7' })).toHaveFocus();
    expect(window.location.search).toBe('?n=2');
  });

  it('is quick by keyboard: a digit chooses, Enter answers, Enter goes on', async () => {
    serve(recorded);
    render(quiz());
    const user = userEvent.setup();
    screen.getByRole('heading', { name: 'Question 1 of 7' }).focus();
    await user.keyboard('2');
    expect(screen.getByLabelText('The Northern Harbour Board')).toBeChecked();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: /Right/ });
    await pastDoubleTap();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Question 2 of 7' })).toHaveFocus();
  });

  it('with feedback at the end goes on at once and tells nothing', async () => {
    const state = { ...answered(first(openView())), feedback: null, locked: false };
    serve(() => ({ status: 200, body: { type: 'recorded', state } }));
    render(quiz(openView({ feedback: 'end' })));
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('The Northern Harbour Board'));
    await user.click(screen.getByRole('button', { name: words.take.save }));
    expect(screen.getByRole('heading', { name: 'Question 2 of 7' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Right/ })).toBeNull();
    expect(await screen.findByText(words.progress[1] ?? '')).toBeVisible();
  });

  it('does not hand in while a response waits', async () => {
    serve(() => null);
    render(quiz());
    await respond();
    await screen.findByText(words.take.kept);
    const user = userEvent.setup();
    const links = screen.getAllByRole('link', { name: words.take.review });
    if (links[0]) await user.click(links[0]);
    await user.click(screen.getByRole('button', { name: words.review.handIn }));
    expect(await screen.findByText(words.review.waiting)).toBeVisible();
    expect(screen.getByText(words.review.kept)).toBeVisible();
    expect(calls.every(({ method }) => method === 'PUT')).toBe(true);
  });
});
