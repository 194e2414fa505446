import { describe, expect, it } from 'vitest';
import { correctVersion } from '#lib/core/assignment/apply-corrections.ts';
import type { Correction } from '#lib/core/assignment/correction.ts';
import { presentCorrections } from '#lib/core/attempt/present-corrections.ts';
import { buildQuiz, choose, START } from './build-attempt.ts';

const corrections: Correction[] = [
  { id: 'a', at: START + 1, type: 'drop', questionId: 'q2' },
  { id: 'b', at: START + 2, type: 'key', questionId: 'q3', response: choose('o1') },
  { id: 'c', at: START - 1, type: 'points-to-all', questionId: 'q4' },
];
const quiz = correctVersion(buildQuiz(), corrections);
const attempt = { questionIds: ['q1', 'q2', 'q3', 'q4'], startedAt: START };

describe('what a student is told of corrections', () => {
  it('those since the start, by the number the question has now', () => {
    expect(presentCorrections(attempt, { corrections }, quiz, true)).toEqual([
      { type: 'drop', stem: 'Stem of question 2?' },
      { type: 'key', number: 2 },
    ]);
  });

  it('before anything may be told, only that a question is gone', () => {
    const told = presentCorrections(attempt, { corrections }, quiz, false);
    expect(told.map(({ type }) => type)).toEqual(['drop']);
  });

  it('nothing of questions the attempt was not asked', () => {
    const other = { ...attempt, questionIds: ['q1'] };
    expect(presentCorrections(other, { corrections }, quiz, true)).toEqual([]);
  });
});
