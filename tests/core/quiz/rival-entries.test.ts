import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Entry } from '#lib/core/quiz/question-worth.ts';
import { answerOf, blockedAnswers, rivalsOf } from '#lib/core/quiz/rival-entries.ts';

const fact: Fact = {
  id: 'f',
  kind: 'action',
  quotes: [{ start: 0, end: 1, quote: 'A' }],
  parts: {},
  attribution: null,
  modality: 'asserted',
  polarity: 'positive',
  confidence: 1,
  salience: 0.1,
};
const common = {
  rationale: '',
  evidence: fact.quotes,
  factId: 'f',
  skill: 'look-up' as const,
  findings: [],
  score: 0.5,
  maxPoints: 100,
  allOrNothing: true,
};
const gap = (id: string, stem: string, key: string): Question => ({
  ...common,
  id,
  kind: 'cloze',
  stem,
  answerKey: { accepted: [key] },
});
const number = (id: string, stem: string, value: number): Question => ({
  ...common,
  id,
  kind: 'numeric',
  stem,
  unit: null,
  answerKey: { value, tolerance: 0 },
});
const entry = (question: Question, sentence = 0): Entry => ({
  fact: { ...fact, id: question.id },
  question,
  sentence,
  salience: 0.1,
  found: 0,
});

describe('questions beside each other', () => {
  it('a gap gives way to a question after the same in its sentence', () => {
    const asked = entry(number('n', 'How many old boats did the Lima company sell?', 500));
    const own = entry(gap('g', 'The Lima company sold ____ old boats.', '500'));
    const far = entry(gap('h', 'The Lima company sold ____ old boats to Peru.', '500'), 90);
    const rivals = rivalsOf([asked, own, far]);
    expect(rivals.get(own)).toEqual([asked]);
    expect(rivals.get(far)).toEqual([]);
    expect(rivals.get(asked)).toBeUndefined();
  });

  it('an answer is blocked where every way of asking for it is', () => {
    const teller = entry(gap('t', 'The Lima company sold boats to ____.', 'Peru'));
    const told = entry(gap('u', 'Boats were sold by the ____.', 'Lima company'), 40);
    const other = entry(gap('v', 'The harbour is made of ____.', 'granite'), 80);
    const { blocks, answers } = blockedAnswers([teller, told, other]);
    expect([teller, told, other].map((one) => blocks.get(one))).toEqual([1, 1, 0]);
    expect(answers).toBe(3);
  });

  it('a number to type has its commas as well', () => {
    expect(answerOf(number('n', 'How many?', 5000))).toEqual({ text: '5000', number: '5,000' });
  });
});
