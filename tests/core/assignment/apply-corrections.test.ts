import { describe, expect, it } from 'vitest';
import {
  applyCorrections,
  correctQuestion,
  correctVersion,
} from '#lib/core/assignment/apply-corrections.ts';
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import { type CorrectionChange, correctionSchema } from '#lib/core/assignment/correction.ts';
import { scoreResponse } from '#lib/core/attempt/score-response.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { buildQuiz, choose } from '#tests/core/attempt/build-attempt.ts';

const quiz = buildQuiz();

function pointsOf(change: CorrectionChange, response: QuestionResponse): number {
  const question = correctVersion(quiz, [change]).questions.find(
    ({ id }) => id === change.questionId,
  );
  const scored = question && scoreResponse(question, response, 1);
  return scored?.type === 'scored' ? scored.points : -1;
}

describe('corrections of a published version', () => {
  const cloze = (text: string): QuestionResponse => ({ kind: 'cloze', text });
  const number = (text: string): QuestionResponse => ({ kind: 'numeric', text });
  it.each<[CorrectionChange['type'], string, QuestionResponse, QuestionResponse, number]>([
    ['key', 'q1', choose('o2'), choose('o2'), 100],
    ['key', 'q1', choose('o2'), choose('o1'), 0],
    ['accept', 'q1', choose('o2'), choose('o2'), 100],
    ['accept', 'q1', choose('o2'), choose('o1'), 100],
    ['accept', 'q1', choose('o2'), choose('o3'), 0],
    ['accept', 'q4', cloze('The Heronry'), cloze('heronry'), 100],
    ['accept', 'q4', cloze('Heronry'), cloze('lake station'), 100],
    ['key', 'q5', number('41'), number('forty-one'), 100],
    ['key', 'q5', number('41'), number('40'), 0],
    ['accept', 'q5', number('41'), number('40'), 100],
  ])('%s of %s: %j makes %j worth %i', (type, questionId, response, given, points) => {
    const change = { type, questionId, response } as CorrectionChange;
    expect(pointsOf(change, given)).toBe(points);
  });

  it('points given to all are given for any response', () => {
    expect(pointsOf({ type: 'points-to-all', questionId: 'q1' }, choose('o3'))).toBe(100);
  });

  it('a dropped question is gone, and no other is asked in its place', () => {
    const dropped = correctVersion(quiz, [{ type: 'drop', questionId: 'q2' }]);
    expect(dropped.questions.map(({ id }) => id)).not.toContain('q2');
    expect(dropped.dropped).toMatchObject([{ question: { id: 'q2' }, at: 1 }]);
    const asked = askedVersion(dropped, { questionCount: 3 });
    expect(asked.questions.map(({ id }) => id)).toEqual(['q1', 'q3']);
    const later = correctVersion(quiz, [{ type: 'drop', questionId: 'q6' }]);
    expect(askedVersion(later, { questionCount: 3 }).questions).toHaveLength(3);
  });

  it('what does not fit is passed over: another kind, an option that is not there, nothing typed', () => {
    const [q1, , , q4] = quiz.questions;
    if (!q1 || !q4) throw new Error('no questions');
    for (const response of [choose('o9'), cloze('x')]) {
      const change = { type: 'key', questionId: 'q1', response } as const;
      expect(correctQuestion(q1, change)).toBeNull();
      expect(correctVersion(quiz, [change]).questions[0]).toEqual(q1);
    }
    const blank = { type: 'accept', questionId: 'q4', response: cloze('  ') } as const;
    expect(correctQuestion(q4, blank)).toBeNull();
  });

  it('of two keys the later counts; the version itself stays; the same arguments give the same object', () => {
    const at = { at: 1, id: 'a1' };
    const corrections = [choose('o2'), choose('o3')].map((response) =>
      correctionSchema.parse({ ...at, questionId: 'q1', type: 'key', response }),
    );
    const before = structuredClone(quiz);
    const corrected = applyCorrections(quiz, corrections);
    expect(corrected.questions[0]).toMatchObject({ answerKey: { optionId: 'o3' } });
    expect(quiz).toEqual(before);
    expect(applyCorrections(quiz, corrections)).toBe(corrected);
    expect(applyCorrections(quiz, undefined)).toBe(quiz);
  });

  it('a student sees nothing of them in the question', () => {
    const change = { type: 'accept', questionId: 'q1', response: choose('o2') } as const;
    const [before, after] = [quiz, correctVersion(quiz, [change])].map(({ questions }) =>
      questions.slice(0, 1).map((question) => toPublicQuestion(question)),
    );
    expect(after).toEqual(before);
  });
});
