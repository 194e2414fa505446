// A teacher's edit of the working copy.
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Quiz } from './quiz.ts';

export type QuizEdit = {
  /** The revision the teacher saw. */
  version: number;
  title?: string | undefined;
  /** All questions in their new order; left out: as they are. */
  questions?: Question[] | undefined;
};

export type EditedQuiz =
  | { type: 'edited'; quiz: Quiz }
  /** `version`: the revision it has now. */
  | { type: 'stale'; version: number };

/** Published versions stay as they are. Quotes that are not in the article, letter by letter, are dropped. */
export function applyEdit(quiz: Quiz, edit: QuizEdit): EditedQuiz {
  if (edit.version !== quiz.revision) return { type: 'stale', version: quiz.revision };
  const questions = edit.questions?.map((question) => withTrueQuotes(question, quiz.article));
  return {
    type: 'edited',
    quiz: {
      ...quiz,
      title: edit.title ?? quiz.title,
      questions: questions ?? quiz.questions,
      revision: quiz.revision + 1,
    },
  };
}

function withTrueQuotes(question: Question, { text }: Article): Question {
  const evidence = question.evidence.filter(
    ({ start, end, quote }) => text.slice(start, end) === quote,
  );
  return { ...question, evidence };
}
