import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';
import { choose, firstOf, quiz, recorded, serve, waiting } from './take-quiz-world.tsx';

const given = (optionId: string, operationId: string): QuestionState => ({
  ...firstOf(openView()),
  response: { kind: 'multiple-choice', optionId },
  operationId,
});

function atTheEnd(state?: QuestionState): AttemptView {
  const view = openView({ feedback: 'end' });
  const [first, ...others] = view.questions;
  return first ? { ...view, questions: [state ?? first, ...others] } : view;
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

describe('replacing a response, with feedback at the end', () => {
  it.each([
    ['none', undefined, null],
    ['the one seen', given('c', 'seen-operation'), 'seen-operation'],
  ])('says which response was seen: %s', async (_title, state, replaces) => {
    const calls = serve(() => recorded(given('b', 'server-operation')));
    render(quiz(atTheEnd(state)));
    await choose('The Northern Harbour Board', words.take.save);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.body).toMatchObject({ operationId: 'server-operation', replaces });
  });

  it('shows what counts where another tab came between', async () => {
    const truth = atTheEnd(given('c', 'other-tab'));
    serve(({ method }) =>
      method === 'PUT'
        ? { status: 409, body: { code: 'conflict', reason: 'wrong-try' } }
        : { status: 200, body: truth },
    );
    render(quiz(atTheEnd()));
    await choose('The Northern Harbour Board', words.take.save);
    const said = fillTemplate(words.take.changedOther, { number: 1 });
    expect(await screen.findByText(said)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('link', { name: words.take.previous }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.take.changed);
    expect(screen.getByLabelText('The Holm Quarry Company')).toBeChecked();
  });

  it('replaces an own response whose acknowledgement was lost', async () => {
    let stored = '';
    const seen: unknown[] = [];
    serve(({ method, body }) => {
      if (method === 'GET') return { status: 200, body: atTheEnd(given('c', stored)) };
      const { operationId, replaces } = body as { operationId: string; replaces: string | null };
      seen.push(replaces);
      if (stored === '') {
        stored = operationId;
        return null;
      }
      if (replaces !== stored) return { status: 409, body: { code: 'conflict' } };
      stored = operationId;
      return recorded(given('b', operationId));
    });
    render(quiz(atTheEnd()));
    await choose('The Holm Quarry Company', words.take.save);
    await screen.findByText(words.take.kept);
    await userEvent.setup().click(screen.getByRole('link', { name: words.take.previous }));
    await choose('The Northern Harbour Board', words.take.save);
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    await vi.waitFor(() => expect(waiting()).toEqual([]));
    expect(seen).toEqual([null, null, 'server-operation']);
    expect(screen.queryByText(fillTemplate(words.take.changedOther, { number: 1 }))).toBeNull();
  });
});
