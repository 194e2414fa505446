import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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

it('shows what was flagged in the review', () => {
  const view = openView();
  const questions = view.questions.map((state, at) => ({ ...state, flagged: at === 2 }));
  render(quiz({ ...view, questions }, 8));
  const flagged = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('⚑'));
  expect(flagged).toHaveLength(1);
  expect(flagged[0]).toHaveTextContent(/^3\./);
});
