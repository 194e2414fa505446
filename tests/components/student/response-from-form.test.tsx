import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { QuestionForm } from '#components/student/question-form.tsx';
import { responseFromForm } from '#components/student/response-from-form.ts';
import type { QuestionKind } from '#lib/core/question/question.ts';
import { type QuestionResponse, responseSchema } from '#lib/core/question/response.ts';
import { openView } from '../sample-view.ts';
import { words } from '../words.ts';

type User = ReturnType<typeof userEvent.setup>;

const CASES: [QuestionKind, (user: User) => Promise<void>, QuestionResponse][] = [
  [
    'multiple-choice',
    (user) => user.click(screen.getByLabelText('The Northern Harbour Board')),
    { kind: 'multiple-choice', optionId: 'b' },
  ],
  [
    'multiple-response',
    async (user) => {
      await user.click(screen.getByLabelText('Goats'));
      await user.click(screen.getByLabelText('Bees'));
    },
    { kind: 'multiple-response', optionIds: ['a', 'd'] },
  ],
  [
    'true-false',
    (user) => user.click(screen.getByLabelText(words.false)),
    { kind: 'true-false', value: false },
  ],
  [
    'cloze',
    (user) => user.type(screen.getByLabelText(words.take.gap), ' Gull Rock Trust '),
    { kind: 'cloze', text: 'Gull Rock Trust' },
  ],
  [
    'numeric',
    (user) => user.type(screen.getByLabelText(/a number in metres/), '38'),
    { kind: 'numeric', text: '38' },
  ],
  [
    'ordering',
    async (user) => {
      (await screen.findByRole('button', { name: /^Trim the wick/ })).focus();
      await user.keyboard('{ArrowUp}');
      await user.selectOptions(screen.getByLabelText('Place of “Keep the log”'), '1');
    },
    { kind: 'ordering', order: ['c', 'b', 'a', 'd'] },
  ],
  [
    'matching',
    async (user) => {
      await user.selectOptions(screen.getByLabelText(/The first light/), '1871');
      await user.selectOptions(screen.getByLabelText(/The automatic lamp/), '1964');
    },
    { kind: 'matching', pairs: { a: 'b', c: 'c' } },
  ],
];

function show(kind: QuestionKind, response: QuestionResponse | null = null): HTMLFormElement {
  const state = openView().questions.find(({ question }) => question.kind === kind);
  if (!state) throw new Error(`no question of kind ${kind}`);
  const { container } = render(
    <QuestionForm
      code="gull"
      attemptId="gull.0123456789"
      state={{ ...state, response }}
      number={1}
      operationId="operation-1"
      words={words}
      settled={false}
      submitLabel={words.take.respond}
    />,
  );
  const form = container.querySelector('form');
  if (!form) throw new Error('no form');
  return form;
}

describe('the control of every question kind', () => {
  it.each(CASES)('%s gives the response that was put in', async (kind, fillIn, expected) => {
    const form = show(kind);
    await fillIn(userEvent.setup());
    const response = responseFromForm(new FormData(form));
    expect(response).toEqual(expected);
    expect(responseSchema.parse(response)).toEqual(expected);
  });

  it.each(CASES)('%s shows an earlier response and gives it again', (kind, _fillIn, given) => {
    expect(responseFromForm(new FormData(show(kind, given)))).toEqual(given);
  });

  it.each(CASES.filter(([kind]) => kind !== 'ordering'))(
    '%s gives nothing where nothing was put in',
    (kind) => {
      expect(responseFromForm(new FormData(show(kind)))).toBeNull();
    },
  );

  it('keeps the order shown where no item was moved', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(responseFromForm(new FormData(show('ordering')))).toEqual({ kind: 'ordering', order });
  });

  it('gives nothing for a kind it does not know', () => {
    const form = new FormData();
    form.set('kind', 'essay');
    expect(responseFromForm(form)).toBeNull();
  });
});
