// Beside a match of people and roles nobody is asked after one of these roles.
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/core/fact/fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Entry } from '#lib/core/quiz/question-worth.ts';
import { isSameRole } from '#lib/core/quiz/same-role.ts';

const common = {
  id: 'q',
  rationale: '',
  evidence: [],
  factId: null,
  findings: [],
  score: null,
  maxPoints: 100,
  allOrNothing: true,
  skill: 'who' as const,
};
const entry = (question: Question, kind: Fact['kind'], parts: Fact['parts']): Entry => ({
  question,
  fact: {
    id: 'f',
    kind,
    quotes: [{ start: 0, end: 1, quote: 'x' }],
    parts,
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: 1,
    salience: 0,
  },
  sentence: 0,
  salience: 0,
  found: 0,
});
const MATCH = entry(
  {
    ...common,
    kind: 'matching',
    stem: 'Match each person with their role.',
    prompts: ['Ada Bell', 'Tom Reed'].map((text) => ({ id: text, text })),
    options: ['the Lima mayor', 'a harbour pilot'].map((text) => ({ id: text, text })),
    answerKey: { pairs: { 'Ada Bell': 'the Lima mayor', 'Tom Reed': 'a harbour pilot' } },
  },
  'part-whole',
  {},
);
const told = (stem: string, person: string, whole: string, kind: Fact['kind'] = 'role'): Entry =>
  entry({ ...common, kind: 'true-false', stem, answerKey: { value: true } }, kind, {
    person,
    whole,
    head: 'x',
  });

describe('a role beside a match of people and roles', () => {
  it.each([
    told('Ada Bell is the Lima mayor.', 'Ada Bell', 'the Lima mayor'),
    told('Ada Bell is a nurse.', 'Mia Stone', 'a nurse'),
    told('Mia Stone is the Lima mayor.', 'Jon Hill', 'the Lima mayor'),
  ])('is asked again: $question.stem', (other) => {
    expect(isSameRole(MATCH, other)).toBe(true);
  });

  it('is not where it is somebody else’s, or nothing of a role', () => {
    expect(isSameRole(MATCH, told('Mia Stone is a nurse.', 'Mia Stone', 'a nurse'))).toBe(false);
    const led = told('Ada Bell opened the harbour.', 'Ada Bell', 'the Lima mayor', 'action');
    expect(isSameRole(MATCH, led)).toBe(false);
  });
});
