import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import type { Question } from '#lib/core/question/question.ts';
import { arbitraryAttempt, arbitraryQuestions } from './arbitrary-quiz.ts';
import { choose, START, World } from './build-attempt.ts';

const partial = (...optionIds: string[]) => ({ kind: 'multiple-response' as const, optionIds });

describe('replaying an attempt', () => {
  it.each([
    [
      'right at once',
      [['q1', choose('o1'), 1]],
      { points: 100, right: true, tries: 1, firstTryPoints: 100 },
    ],
    [
      'right at the second try',
      [
        ['q1', choose('o2'), 1],
        ['q1', choose('o1'), 2],
      ],
      { points: 67, right: true, tries: 2, firstTryPoints: 0 },
    ],
    [
      'right at the third try',
      [
        ['q1', choose('o2'), 1],
        ['q1', choose('o3'), 2],
        ['q1', choose('o1'), 3],
      ],
      { points: 33, right: true, tries: 3, firstTryPoints: 0 },
    ],
    [
      'never right',
      [['q1', choose('o2'), 1]],
      { points: 0, right: false, tries: 1, firstTryPoints: 0 },
    ],
    ['no response', [], { points: null, right: false, tries: 0, firstTryPoints: null }],
  ] as const)('%s', (_what, responses, expected) => {
    const world = new World({ tries: 3 });
    for (const [questionId, response, tryNumber] of responses) {
      world.respond(questionId, response, { try: tryNumber });
    }
    expect(replayAttempt(world.attempt, world.quiz).questions[0]).toEqual({
      questionId: 'q1',
      maxPoints: 100,
      ...expected,
    });
  });

  it('the best try counts: a worse second one takes nothing away', () => {
    const world = new World({ tries: 3 });
    world.respond('q2', partial('o1'));
    world.respond('q2', partial('o3'), { try: 2 });
    const replayed = replayAttempt(world.attempt, world.quiz);
    expect(replayed.questions[1]).toMatchObject({ points: 50, right: false, tries: 2 });
    expect(replayed).toMatchObject({ points: 50, maxPoints: 700, responded: 1, late: 0 });
  });

  it('late responses are counted apart and bring no points', () => {
    const world = new World({ feedback: 'end', closesAt: START + 1000 });
    world.respond('q1', choose('o2'));
    world.now = START + 60_000;
    world.respond('q3', { kind: 'true-false', value: true });
    const replayed = replayAttempt(world.attempt, world.quiz);
    expect(replayed).toMatchObject({ points: 0, responded: 1, late: 1 });
    expect(replayed.questions[2]).toMatchObject({ points: null, tries: 0 });
  });

  it('a corrected key rescores what is stored', () => {
    const world = new World({ tries: 2 });
    world.respond('q1', choose('o2'));
    world.respond('q1', choose('o1'), { try: 2 });
    const questions = world.quiz.questions.map(
      (question): Question =>
        question.kind === 'multiple-choice'
          ? { ...question, answerKey: { optionId: 'o2' } }
          : question,
    );
    expect(replayAttempt(world.attempt, world.quiz).points).toBe(67);
    expect(replayAttempt(world.attempt, { questions }).points).toBe(100);
  });

  it('a response whose option a later version has not brings 0 points', () => {
    const world = new World();
    world.respond('q1', choose('o3'));
    const questions = world.quiz.questions.map(
      (question): Question =>
        question.kind === 'multiple-choice'
          ? { ...question, options: question.options.slice(0, 2) }
          : question,
    );
    expect(replayAttempt(world.attempt, { questions }).questions[0]).toMatchObject({
      points: 0,
      right: false,
      tries: 1,
    });
  });

  it('gives the same for the same records, in any order of keys, and changes nothing', () => {
    const quizAndAttempt = arbitraryQuestions().chain((questions) =>
      fc.tuple(fc.constant(questions), arbitraryAttempt(questions)),
    );
    fc.assert(
      fc.property(quizAndAttempt, ([questions, attempt]) => {
        const before = JSON.stringify(attempt);
        const first = replayAttempt(attempt, { questions });
        const turned = Object.fromEntries(Object.entries(attempt.responses).reverse());
        expect(replayAttempt({ responses: turned }, { questions })).toEqual(first);
        expect(JSON.stringify(attempt)).toBe(before);
        expect(first.points).toBe(
          first.questions.reduce((sum, { points }) => sum + (points ?? 0), 0),
        );
        expect(first.points).toBeLessThanOrEqual(first.maxPoints);
        for (const { points, maxPoints, right } of first.questions) {
          if (right) expect(points).toBe(maxPoints);
        }
      }),
    );
  });
});
