import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openOutbox } from '#components/student/outbox.ts';
import { answered, openView } from '../../sample-view.ts';
import { words } from '../../words.ts';
import { firstOf, quiz, serve } from '../take-quiz-world.tsx';

const channels: Channel[] = [];
class Channel {
  onmessage: ((message: { data: unknown }) => void) | null = null;
  constructor() {
    channels.push(this);
  }
  postMessage(): void {}
  close(): void {}
}

beforeEach(() => {
  localStorage.clear();
  channels.length = 0;
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => vi.unstubAllGlobals());

it('shows the verdict of a response that another tab sent, though the storage still has it waiting', async () => {
  serve(() => null);
  render(quiz());
  await vi.waitFor(() => expect(channels).toHaveLength(1), { timeout: 10_000 });
  const view = openView();
  const operationId = 'sent-elsewhere';
  const state = { ...answered(firstOf(view)), operationId };
  openOutbox(view.id, localStorage).keep({
    questionId: state.question.id,
    operationId,
    try: 1,
    response: { kind: 'multiple-choice', optionId: 'b' },
  });
  await act(async () => channels[0]?.onmessage?.({ data: { type: 'recorded', state } }));
  expect(await screen.findByText(words.take.changed)).toBeVisible();
  expect(screen.getByRole('heading', { name: words.feedback.right })).toBeVisible();
  expect(screen.queryByText(words.take.saving)).toBeNull();
});
