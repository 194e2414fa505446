// A teacher's edit of the working copy.
import type { Article } from '#lib/core/article/article.ts';
import { contentKey } from '#lib/core/question/content-key.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Quiz } from './quiz.ts';

/** A question as it shall be, or the id of one that stays as it is stored, in whatever list it stood. */
export type QuestionEntry = Question | string;

export type QuizEdit = {
  /** The revision the teacher saw. */
  version: number;
  title?: string | undefined;
  /** All questions in their new order; left out: as they are. */
  questions?: readonly QuestionEntry[] | undefined;
  /** Left out: as they are, without those that are asked or dropped now. */
  spares?: readonly QuestionEntry[] | undefined;
  /** Left out: those before, and first what this edit takes from the questions. */
  dropped?: readonly QuestionEntry[] | undefined;
};

export type EditedQuiz =
  /** `changed`: ids of the questions whose findings must be made anew. */
  | { type: 'edited'; quiz: Quiz; changed: string[] }
  /** `version`: the revision it has now. */
  | { type: 'stale'; version: number }
  /** An id that no stored question has. */
  | { type: 'unknown-question'; id: string };

/** A question that could not be checked is checked again at the next edit. */
export const NOT_CHECKED = 'not-checked';

const MOST = 200;

/**
 * Published versions stay as they are. Quotes that are not in the article, letter by letter, are dropped.
 * What a person changed has no score; what others said of it before does not count.
 */
export function applyEdit(quiz: Quiz, edit: QuizEdit): EditedQuiz {
  if (edit.version !== quiz.revision) return { type: 'stale', version: quiz.revision };
  const stored = new Map(
    [...quiz.dropped, ...quiz.spares, ...quiz.questions].map((question) => [question.id, question]),
  );
  const entries = [edit.questions, edit.spares, edit.dropped].flatMap((list) => list ?? []);
  const unknown = entries.find((entry) => typeof entry === 'string' && !stored.has(entry));
  if (typeof unknown === 'string') return { type: 'unknown-question', id: unknown };

  const changed = new Set<string>();
  const resolve = (entry: QuestionEntry): Question[] => {
    if (typeof entry === 'string') return [stored.get(entry) ?? []].flat();
    const given = withTrueQuotes(entry, quiz.article);
    const before = stored.get(given.id);
    const same = before !== undefined && contentKey(before) === contentKey(given);
    if (same && !before.findings.some(({ code }) => code === NOT_CHECKED)) return [before];
    changed.add(given.id);
    return [{ ...given, findings: [], score: same ? before.score : null }];
  };
  const questions = edit.questions?.flatMap(resolve) ?? quiz.questions;
  const asked = new Set(questions.map(({ id }) => id));
  const leftOut = quiz.questions.filter(({ id }) => !asked.has(id));
  const dropped = (edit.dropped?.flatMap(resolve) ?? [...leftOut, ...quiz.dropped]).filter(
    ({ id }) => !asked.has(id),
  );
  const away = new Set([...asked, ...dropped.map(({ id }) => id)]);
  const spares = (edit.spares?.flatMap(resolve) ?? quiz.spares).filter(({ id }) => !away.has(id));
  return {
    type: 'edited',
    changed: [...changed],
    quiz: {
      ...quiz,
      title: edit.title ?? quiz.title,
      questions,
      spares: spares.slice(0, MOST),
      dropped: dropped.slice(0, MOST),
      revision: quiz.revision + 1,
    },
  };
}

export function withTrueQuotes(question: Question, { text }: Pick<Article, 'text'>): Question {
  const evidence = question.evidence.filter(
    ({ start, end, quote }) => text.slice(start, end) === quote,
  );
  return { ...question, evidence };
}
