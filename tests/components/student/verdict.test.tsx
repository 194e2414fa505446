import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Verdict } from '#components/student/verdict.tsx';
import type { QuestionFeedback, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { answered, openView } from '../sample-view.ts';
import { words } from '../words.ts';

function state(feedback: Partial<QuestionFeedback>): QuestionState {
  const [first] = openView().questions;
  if (!first) throw new Error('the sample has no question');
  const right = answered(first);
  if (!right.feedback) throw new Error('the sample has no feedback');
  return { ...right, feedback: { ...right.feedback, ...feedback } };
}

const show = (of: QuestionState) =>
  render(<Verdict state={of} number={1} words={words} />).container;

describe('verdict', () => {
  it.each([
    [{ right: true }, 'Right'],
    [{ right: false, points: 0 }, 'Not right'],
    [{ right: false, points: 0, nearMiss: true }, 'Nearly: look at the spelling'],
    [{ right: false, points: 33 }, 'Partly right · 0.33 of 1 points'],
  ])('%o is told as %s', (feedback, expected) => {
    show(state(feedback));
    expect(screen.getByRole('heading')).toHaveAccessibleName(expected);
  });

  it('shows the whole proving sentence, with the quote marked', () => {
    const container = show(state({}));
    expect(container.querySelector('q')).toHaveTextContent(
      'Its builder, Ada Fenwick, chose granite.',
    );
    expect(container.querySelector('mark')).toHaveTextContent(/^Ada Fenwick$/);
  });

  it('tells neither answer nor sentence while tries are left', () => {
    const container = show({ ...state({ right: false, points: 0, solution: null }), triesLeft: 1 });
    expect(container).toHaveTextContent(
      '✗ Not rightYou answeredThe Northern Harbour BoardYou can try again.',
    );
  });

  it('tells a near miss plainly: not counted, but no cross as for plain wrong', () => {
    const container = show(state({ right: false, points: 0, nearMiss: true }));
    expect(container).toHaveTextContent(words.feedback.nearMissNote);
    expect(container).not.toHaveTextContent('✗');
  });

  it('gives the proof as a quotation with its marks in the text, and as no landmark', () => {
    const container = show(state({}));
    expect(container.querySelector('figure blockquote')).toHaveTextContent(
      '“Its builder, Ada Fenwick, chose granite.”',
    );
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says nothing where the settings allow no feedback', () => {
    expect(show({ ...state({}), feedback: null })).toBeEmptyDOMElement();
  });
});
