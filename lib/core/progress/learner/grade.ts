// What a response says of the memory, in the grades of FSRS: 1 again, 2 hard, 3 good. Nobody grades themselves.
import type { QuestionFeedback } from '#lib/core/attempt/attempt-view.ts';
import type { Grade } from './memory.ts';

type Told = Pick<QuestionFeedback, 'right' | 'nearMiss' | 'points' | 'maxPoints'>;

/** Right is good; a misspelling, or half of the points and more, is hard; anything else is forgotten. */
export function gradeReview({ right, nearMiss, points, maxPoints }: Told): Grade {
  if (right) return 3;
  return nearMiss || 2 * points >= maxPoints ? 2 : 1;
}

/** In a quiz: right, but not at the first try, is hard. @param tries that were scored */
export function gradeAttempt(told: Told, tries: number): Grade {
  const grade = gradeReview(told);
  return grade === 3 && tries > 1 ? 2 : grade;
}
