import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetAttempt } from '#components/student/offline/forget-attempt.ts';
import { sendUnsent } from '#components/student/offline/send-unsent.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';
import { quiz } from './take-quiz-world.tsx';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const button = () => screen.getByRole('button', { name: words.flag.mark });

it('flags a question at once, tells the server, and again when the connection is back', async () => {
  const sent: string[] = [];
  let online = false;
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: FormData }) => {
    if (!online) throw new TypeError('network');
    sent.push(`${body.get('questionId')} ${body.get('flagged')}`);
    return new Response(null, { status: 200 });
  });
  render(quiz());
  await userEvent.click(button());
  expect(button()).toHaveAttribute('aria-pressed', 'true');
  online = true;
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(sent).toEqual(['q1 true']));
  await userEvent.click(button());
  await waitFor(() => expect(sent).toEqual(['q1 true', 'q1 false']));
});

it('keeps a flag given without a network over a closed tab, shows it, and sends it on a later visit', async () => {
  let online = false;
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { body }: { body: FormData }) => {
    if (!online) throw new TypeError('network');
    sent.push(`${new URL(path).pathname} ${body.get('attemptId')} ${body.get('flagged')}`);
    return new Response(null, { status: 200 });
  });
  const first = render(quiz());
  await userEvent.click(button());
  first.unmount();
  const second = render(quiz());
  expect(button()).toHaveAttribute('aria-pressed', 'true');
  second.unmount();
  online = true;
  render(quiz());
  await waitFor(() => expect(sent).toEqual(['/q/gull/flag gull.0123456789 true']));
  await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
});

it('sends a flag that waits before the browser lets go of the attempt, and then keeps nothing of it', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('network');
  });
  render(quiz());
  await userEvent.click(button());
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: FormData }) => {
    sent.push(String(body.get('questionId')));
    return new Response(null, { status: 503 });
  });
  expect(await sendUnsent('gull')).toBe(0);
  expect(sent).toEqual(['q1']);
  expect(Object.keys(localStorage)).toHaveLength(1);
  await forgetAttempt('gull');
  expect(Object.keys(localStorage)).toEqual([]);
});

it('shows what was flagged in the review', () => {
  const view = openView();
  const questions = view.questions.map((state, at) => ({ ...state, flagged: at === 2 }));
  render(quiz({ ...view, questions }, 8));
  const flagged = screen
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('.flag-sign.raised'));
  expect(flagged).toHaveLength(1);
  expect(flagged[0]).toHaveTextContent(/^3\./);
});
