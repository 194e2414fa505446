import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/core/question/question.ts';
import { leaksKey } from '#lib/core/quiz/leaks-key.ts';

const common = {
  rationale: '',
  evidence: [],
  factId: null,
  skill: null,
  findings: [],
  score: null,
  maxPoints: 100,
  allOrNothing: true,
};
const cloze = (stem: string, key: string): Question => ({
  ...common,
  id: 'c',
  kind: 'cloze',
  stem,
  answerKey: { accepted: [key] },
});
const statement = (stem: string): Question => ({
  ...common,
  id: 's',
  kind: 'true-false',
  stem,
  answerKey: { value: true },
});

const number = (stem: string, value: number): Question => ({
  ...common,
  id: 'n',
  kind: 'numeric',
  stem,
  unit: null,
  answerKey: { value, tolerance: 0 },
});

describe('a stem that tells another question’s key', () => {
  it.each([
    [
      statement('Peru sold 5,000 ships to Chile.'),
      cloze('To Chile, Peru sold ____ old ships.', '5,000'),
      true,
    ],
    [
      statement('Peru sold 5000 ships to Chile.'),
      cloze('To Chile, Peru sold ____ old ships.', '5,000'),
      true,
    ],
    [statement('Peru sold 5,000 ships.'), cloze('Kenya built ____ roads.', '5,000'), false],
    [
      cloze('Rosa Lopez sold ____ ships.', '90'),
      cloze('The bridge was built by ____.', 'Rosa Lopez'),
      true,
    ],
    [statement('Peru sold 15,000 ships.'), cloze('Peru built ____ ships.', '5,000'), false],
    [
      cloze('Peru trains ____ night nurses.', '90'),
      cloze('Peru trains ____.', 'night nurses from Asia'),
      true,
    ],
    [
      cloze('Peru sold 5,000 old ships to ____.', 'Chile'),
      number('How many old ships has Peru sold?', 5000),
      true,
    ],
    [statement('Peru sold ships.'), statement('Peru sold ships to Chile.'), false],
  ])('%#', (one, other, expected) => {
    expect(leaksKey(one, other)).toBe(expected);
    expect(leaksKey(other, one)).toBe(expected);
  });
});
