// What a student is told of the corrections made since the attempt began.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import type { ToldCorrection } from './attempt-view.ts';

/**
 * Each kind once for a question, in the order made. While nothing of right and wrong may be told, only what was
 * dropped: it is missed at once. @param quiz the attempt's own version, as corrected
 */
export function presentCorrections(
  attempt: Pick<Attempt, 'questionIds' | 'startedAt'>,
  { corrections = [] }: Pick<Assignment, 'corrections'>,
  quiz: Pick<QuizVersion, 'questions' | 'dropped'>,
  told: boolean,
): ToldCorrection[] {
  const left = new Set(quiz.questions.map(({ id }) => id));
  const shown = attempt.questionIds.filter((id) => left.has(id));
  const gone = new Map(quiz.dropped?.map(({ question }) => [question.id, question.stem]));
  const result = new Map<string, ToldCorrection>();
  for (const { questionId, type, at } of corrections) {
    const stem = gone.get(questionId);
    const number = shown.indexOf(questionId) + 1;
    if (at < attempt.startedAt || !attempt.questionIds.includes(questionId)) continue;
    if (type === 'drop' && stem !== undefined) result.set(questionId, { type, stem });
    else if (type !== 'drop' && told && number > 0) {
      result.set(`${questionId} ${type}`, { type, number });
    }
  }
  return [...result.values()];
}
