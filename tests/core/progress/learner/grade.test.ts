import { expect, it } from 'vitest';
import { gradeAttempt, gradeReview } from '#lib/core/progress/learner/grade.ts';

it.each([
  [{ right: true, nearMiss: false, points: 100 }, 3],
  [{ right: false, nearMiss: true, points: 0 }, 2],
  [{ right: false, nearMiss: false, points: 50 }, 2],
  [{ right: false, nearMiss: false, points: 49 }, 1],
  [{ right: false, nearMiss: false, points: 0 }, 1],
])('a response of %o is graded %i', (told, grade) => {
  expect(gradeReview({ ...told, maxPoints: 100 })).toBe(grade);
});

it('right at a further try is hard', () => {
  const told = { right: true, nearMiss: false, points: 67, maxPoints: 100 };
  expect(gradeAttempt(told, 1)).toBe(3);
  expect(gradeAttempt(told, 2)).toBe(2);
});
