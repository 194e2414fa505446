// The published state of a quiz's present revision.
import { isAnswerable } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Quiz, QuizVersion } from './quiz.ts';

/**
 * Only questions without an error finding, with a key that works and an id of their own; null with none.
 * `confirmed`: with those that the teacher wants all the same (contestedQuestions).
 * Its number is the quiz's revision: the same revision published twice, or by two tabs at once, is the
 * same version. The quiz itself is not changed.
 */
export function publishVersion(
  quiz: Quiz,
  { confirmed = false }: { confirmed?: boolean | undefined } = {},
): QuizVersion | null {
  const seen = new Set<string>();
  const questions = quiz.questions.filter((question) => {
    const fit = isPublishable(question) || (confirmed && isContested(question));
    if (seen.has(question.id) || !fit) return false;
    seen.add(question.id);
    return true;
  });
  if (questions.length === 0) return null;
  const { id: quizId, title, article, revision } = quiz;
  return { v: 1, quizId, version: revision, title, article, questions: questions.map(published) };
}

/** Without what only somebody who edits it needs. */
export function published({ spareOptions: _, ...question }: Question): Question {
  return question;
}

/** What a person wrote or changed, with a key that works, and a gate calls an error: the person decides. */
export function contestedQuestions({ questions }: Pick<Quiz, 'questions'>): Question[] {
  return questions.filter(isContested);
}

/** The writer's own questions have a score. */
function isContested(question: Question): boolean {
  return question.score === null && hasError(question) && isAnswerable(question);
}

const hasError = ({ findings }: Question): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** No error finding, and the key's own solution is valid and fully right. */
export function isPublishable(question: Question): boolean {
  return !hasError(question) && isAnswerable(question);
}
