// What one finished attempt adds to the joint sum of how its student pointed. Read by progress/pointing-counts.ts.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { isPointingAsked, isProof, pointingTo } from './pointing.ts';
import { scoreResponse } from './score-response.ts';
import { onTimeResponsesTo } from './stored-responses.ts';

/** The response and then the sentence; `none`: passed over, or never come to. */
export const POINTING_CELLS = [
  'right-right',
  'right-wrong',
  'right-none',
  'wrong-right',
  'wrong-other',
] as const;
export type PointingCell = (typeof POINTING_CELLS)[number];

export const pointingField = (questionId: string, cell: PointingCell): string =>
  `${questionId}|pointing|${cell}`;

/**
 * One cell for each question whose first try came on time, by whether that was fully right.
 * {} where the attempt did not ask; jointCells() leaves out open attempts and later runs.
 */
export function pointingCells(
  attempt: Attempt,
  { questions, article }: Pick<QuizVersion, 'questions' | 'article'>,
): Record<string, number> {
  const settings = { pointAtSentence: attempt.pointAtSentence ?? false };
  const fields = questions.flatMap((question) => {
    const first = onTimeResponsesTo(attempt, question.id).find((entry) => entry.try === 1);
    if (!first || !isPointingAsked(question, settings)) return [];
    const scored = scoreResponse(question, first.response, 1);
    const sentence = pointingTo(attempt, question.id)?.sentence ?? null;
    const hit = sentence === null ? null : isProof(article, question, sentence);
    return [pointingField(question.id, cellOf(scored.type === 'scored' && scored.right, hit))];
  });
  return Object.fromEntries(fields.map((field) => [field, 1]));
}

/** @param hit null: no sentence was pointed at */
function cellOf(right: boolean, hit: boolean | null): PointingCell {
  if (!right) return hit ? 'wrong-right' : 'wrong-other';
  if (hit === null) return 'right-none';
  return hit ? 'right-right' : 'right-wrong';
}
