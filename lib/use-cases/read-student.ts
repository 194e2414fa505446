// One student of an assignment: the attempt, the other attempts under the same name, and what to read again.
import type { Article } from '#lib/core/article/article.ts';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import { onTimeResponsesTo } from '#lib/core/attempt/stored-responses.ts';
import { findReread, type Reread } from '#lib/core/progress/find-reread.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { loadAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { findForAttempt } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentHeading } from './read-analysis.ts';
import { MAX_SORTED } from './read-grid.ts';
import {
  type AssignmentAccess,
  authoriseAssignment,
  pageStudents,
  studentRow,
} from './read-results.ts';

export type AnsweredQuestion = {
  question: Question;
  /** The first try's; null: no response on time. */
  response: QuestionResponse | null;
  /** Hundredths, the best try's; null: no response on time. */
  points: number | null;
  tries: number;
};

export type ReadStudentOutcome =
  | {
      type: 'found';
      assignment: AssignmentHeading;
      article: Article;
      student: StudentResult;
      /** All under the same name, this one too, in the order of start; of the first 1,000 of the assignment. */
      attempts: StudentResult[];
      /** The assignment has more than those 1,000. */
      more: boolean;
      questions: AnsweredQuestion[];
      reread: Reread[];
    }
  | TeacherRefusal;

/** For the teacher alone: it tells the key. */
export async function readStudent(
  deps: Deps,
  input: AssignmentAccess & { attemptId: string },
): Promise<ReadStudentOutcome> {
  const authorised = await authoriseAssignment(deps, input, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found } = authorised;
  const { id, code, title, quizId, settings } = found.assignment;
  const own = input.attemptId.startsWith(`${id}.`);
  const stored = own ? await loadAttempt(deps.kv, input.attemptId) : null;
  const taken = stored && (await findForAttempt(deps, found, stored.record));
  if (!stored || !taken) return { type: 'not-found' };
  const { rows, next } = await pageStudents(deps, found, { limit: MAX_SORTED });
  const student =
    rows.find(({ attemptId }) => attemptId === input.attemptId) ??
    (await studentRow(deps, found, stored));
  const attempt = stored.record;
  if (!student) return { type: 'not-found' };
  const name = foldLetters(student.name);
  const { questions, article } = taken.quiz;
  const replayed = replayAttempt(attempt, taken.quiz).questions;
  return {
    type: 'found',
    assignment: { id, code, title, quizId, label: settings.label },
    article,
    student,
    attempts: [...new Set([...rows, student])].filter(
      (row) => row === student || (name && foldLetters(row.name) === name),
    ),
    more: next !== null,
    questions: questions.map((question, place) => {
      const first = onTimeResponsesTo(attempt, question.id).find((entry) => entry.try === 1);
      const { points = null, tries = 0 } = replayed[place] ?? {};
      return { question, response: first?.response ?? null, points, tries };
    }),
    reread: findReread(article, questions, replayed),
  };
}
