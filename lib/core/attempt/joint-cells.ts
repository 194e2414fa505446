// What one finished attempt adds to the joint sum of its assignment. Read by progress/item-analysis.ts.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { pointingCells } from './pointing-cells.ts';
import { pointsAnyway, scoreResponse } from './score-response.ts';
import { onTimeResponsesTo } from './stored-responses.ts';
import { timeCells } from './time-cells.ts';

type JointQuiz = Pick<QuizVersion, 'questions' | 'article'>;

/** Counter field -> how many attempts. */
export type JointCells = Record<string, number>;

/** Stands for the whole attempt; no question id has a star. */
export const WHOLE_ATTEMPT = '*';

/** No bucket is longer: option ids have 40 characters at most, the other kinds' buckets 12. */
export const MAX_BUCKET_LENGTH = 40;

/**
 * One cell `<questionId>|<points>|<bucket>|<total>` for each question of the version, and `*|<total>`;
 * beside them the times (time-cells.ts) and how the student pointed (pointing-cells.ts).
 * Points and total are those of first tries, in hundredths; no response: 0 points, or those given to all, and an
 * empty bucket.
 * Times only where the attempt says that they are counted: what was handed in before they were has none to take back.
 * {} for later runs and for attempts still open, so adding at the finish and subtracting at a
 * deletion are the same cells.
 */
export function jointCells(attempt: Attempt, quiz: JointQuiz): JointCells {
  if (attempt.run !== 1 || attempt.status === 'open') return {};
  const firsts = quiz.questions.map((question) => {
    const first = onTimeResponsesTo(attempt, question.id).find((entry) => entry.try === 1);
    const scored = first && scoreResponse(question, first.response, 1);
    return scored?.type === 'scored'
      ? { id: question.id, points: scored.points, bucket: encodeBucket(scored.bucket) }
      : { id: question.id, points: pointsAnyway(question), bucket: '' };
  });
  const total = firsts.reduce((sum, { points }) => sum + points, 0);
  const cells: JointCells = {
    [`${WHOLE_ATTEMPT}|${total}`]: 1,
    ...(attempt.timesCounted &&
      timeCells(
        attempt,
        quiz.questions.map(({ id }) => id),
      )),
  };
  for (const { id, points, bucket } of firsts) cells[`${id}|${points}|${bucket}|${total}`] = 1;
  return Object.assign(cells, pointingCells(attempt, quiz));
}

/** Keeps a field readable whatever a kind's bucket holds: no separator, bounded length. */
export function encodeBucket(bucket: string): string {
  return bucket.replace(/[^A-Za-z0-9-]/g, '_').slice(0, MAX_BUCKET_LENGTH);
}
