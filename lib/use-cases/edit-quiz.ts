// A teacher changes the working copy. Published versions and the attempts on them stay as they are.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import {
  applyEdit,
  type EditedQuiz,
  NOT_CHECKED,
  type QuizEdit,
} from '#lib/core/quiz/edit-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { limitRate } from './limit-rate.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';

/** `stale`: somebody edited since. */
export type EditQuizOutcome = EditedQuiz | TeacherRefusal;

/** What a client says of findings counts for nothing. */
export function editQuiz(
  deps: Deps,
  { edit, ...access }: QuizAccess & { edit: QuizEdit },
): Promise<EditQuizOutcome> {
  return changeQuiz<never>(deps, access, () => ({ type: 'edit', edit }));
}

/**
 * The gates judge what changed. A publish at the same time is no edit: then the change is decided again on the
 * record as it is.
 * @param decide the edit of a quiz, or why there is none
 */
export function changeQuiz<Other extends { type: string }>(
  deps: Deps,
  access: QuizAccess,
  decide: (quiz: Quiz) => { type: 'edit'; edit: QuizEdit } | Other,
): Promise<EditQuizOutcome | Other> {
  return settleRaces<EditQuizOutcome | Other>(async () => {
    const found = await authoriseQuiz(deps, access);
    if (found.type !== 'found') return found;
    const decided = decide(found.quiz);
    if (!isEdit(decided)) return decided;
    const outcome = applyEdit(found.quiz, decided.edit);
    if (outcome.type !== 'edited') return outcome;
    const quiz = await withFindings(deps, outcome.quiz, new Set(outcome.changed));
    const saved = await saveQuiz(deps.kv, deps.ids.random(20), quiz, found.recordVersion);
    return saved ? { ...outcome, quiz } : null;
  });
}

function isEdit(decided: { type: string }): decided is { type: 'edit'; edit: QuizEdit } {
  return decided.type === 'edit';
}

async function withFindings(deps: Deps, quiz: Quiz, changed: ReadonlySet<string>): Promise<Quiz> {
  const isChanged = ({ id }: Question) => changed.has(id);
  const questions = [...quiz.questions, ...quiz.spares, ...quiz.dropped].filter(isChanged);
  if (questions.length === 0) return quiz;
  const tooMany = await limitRate(deps, 'review', { deskId: quiz.deskId });
  // What cannot be checked now is kept all the same: an edit is never lost to a limit.
  const result =
    tooMany ?? (await deps.background.reviewQuestions({ article: quiz.article, questions }));
  const unchecked: Finding = { code: NOT_CHECKED, severity: 'warning', params: {} };
  const findings = new Map(
    questions.map((question, at) => [
      question,
      result.type === 'done' ? (result.value[at] ?? []) : [unchecked],
    ]),
  );
  const told = (question: Question): Question => ({
    ...question,
    findings: findings.get(question) ?? question.findings,
  });
  return {
    ...quiz,
    questions: quiz.questions.map(told),
    spares: quiz.spares.map(told),
    dropped: quiz.dropped.map(told),
  };
}
