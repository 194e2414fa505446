// A correction of one class is made in the quiz as well, so that its next publish carries it to classes to come.
import { correctDraft, type DraftCorrection } from '#lib/core/assignment/correct-draft.ts';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { publishedQuestion, type QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Deps } from './deps.ts';
import { changeQuiz } from './edit-quiz.ts';
import { authoriseQuiz, type TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';

/** `saved`, or why nothing was changed in the quiz. */
export type InQuiz = 'saved' | Exclude<DraftCorrection['type'], 'edit'>;

/** After the class's own correction, or without it. Published versions stay as they are. */
export async function correctInQuiz(
  deps: Deps,
  { change, ...access }: AssignmentAccess & { change: CorrectionChange },
): Promise<{ type: 'in-quiz'; inQuiz: InQuiz } | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { quiz: version, assignment } = authorised.found;
  const asked = publishedQuestion(version, change.questionId);
  if (!asked) return { type: 'in-quiz', inQuiz: 'differs' };
  const at = { quizId: assignment.quizId, manageKey: access.manageKey };
  const outcome = await changeQuiz(deps, at, (quiz) => correctDraft(quiz, asked, change));
  switch (outcome.type) {
    case 'edited':
      return { type: 'in-quiz', inQuiz: 'saved' };
    case 'stale':
    case 'unknown-question':
      return { type: 'in-quiz', inQuiz: 'differs' };
    case 'forbidden':
    case 'not-found':
      return outcome;
    default:
      return { type: 'in-quiz', inQuiz: outcome.type };
  }
}

/** What correctInQuiz would do; nothing is saved. `edit`: it can be done. */
export async function previewInQuiz(
  deps: Deps,
  quizId: string,
  manageKey: string | null,
  version: QuizVersion,
  change: CorrectionChange,
): Promise<DraftCorrection['type']> {
  const found = await authoriseQuiz(deps, { quizId, manageKey });
  const asked = publishedQuestion(version, change.questionId);
  if (found.type !== 'found' || !asked) return 'differs';
  return correctDraft(found.quiz, asked, change).type;
}
