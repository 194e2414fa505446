import { describe, expect, it } from 'vitest';
import { summariseResults } from '#lib/core/progress/summarise-results.ts';
import { buildQuiz } from '#tests/core/attempt/build-attempt.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const quiz = buildQuiz(SAMPLE_QUESTIONS.slice(0, 2));
const CELLS = {
  '*|200': 1,
  '*|100': 1,
  '*|0': 2,
  'q1|100|o1|200': 1,
  'q1|100|o1|100': 1,
  'q1|0|o2|0': 2,
  'q2|100|01|200': 1,
  'q2|0|2|100': 1,
  'q2|0||0': 2,
};

describe('the results of an assignment', () => {
  it('come from the two sums', () => {
    const live = { '*:started': 5, 'q1:responded': 5, 'q1:right': 3, 'q2:responded': 2 };
    const { questions, summary } = summariseResults({ quiz, cells: CELLS, live, students: [] });
    expect(summary).toMatchObject({
      started: 5,
      finished: 4,
      meanPoints: 75,
      medianPoints: 50,
      maxPoints: 200,
    });
    expect(questions).toEqual([
      {
        questionId: 'q1',
        stem: 'Stem of question 1?',
        responded: 5,
        right: 3,
        facility: 0.5,
        discrimination: expect.closeTo(1 / Math.sqrt(3), 12),
      },
      {
        questionId: 'q2',
        stem: 'Stem of question 2?',
        responded: 2,
        right: 0,
        facility: 0.25,
        discrimination: expect.closeTo(1 / Math.sqrt(3), 12),
      },
    ]);
  });

  it('without anything are zeros and nulls', () => {
    const { questions, summary } = summariseResults({ quiz, cells: {}, live: {}, students: [] });
    expect(summary).toMatchObject({
      started: 0,
      finished: 0,
      meanPoints: null,
      medianPoints: null,
      maxPoints: 200,
    });
    expect(questions[0]).toMatchObject({
      responded: 0,
      right: 0,
      facility: null,
      discrimination: null,
    });
  });

  it.each([
    [{}, [1, 1, 2, 3], {}, 2],
    [{ '*:started': 7 }, [1], {}, 7],
    [{}, [], { '*|0': 3 }, 3],
  ])(
    'started is at least what can be seen: live %j, runs %j, cells %j -> %d',
    (live, runs, cells, started) => {
      const students = runs.map((run) => ({ run }));
      expect(summariseResults({ quiz, cells, live, students }).summary.started).toBe(started);
    },
  );
});
