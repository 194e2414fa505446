// A teacher puts the article of a quiz right: what that does to its questions is shown, then made; classes follow.
import type { Article } from '#lib/core/article/article.ts';
import type { ArticleProblem } from '#lib/core/article/article-problem.ts';
import {
  compareArticles,
  type SentenceFate,
  shareInCommon,
} from '#lib/core/article/compare-articles.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { correctArticle, type QuestionFate } from '#lib/core/quiz/correct-article.ts';
import { NOT_CHECKED } from '#lib/core/quiz/edit-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { saveQuiz } from '#lib/store/quizzes.ts';
import { dropQuestionsFor } from './correct-question.ts';
import type { Deps } from './deps.ts';
import { limitRate } from './limit-rate.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';

/** `version`: the revision the teacher saw. `text`: all of the corrected article. */
export type ArticleCorrection = QuizAccess & { version: number; text: string };

type Refusal =
  | { type: 'refused'; problem: ArticleProblem }
  /** Nothing is different. */
  | { type: 'same-article' }
  /** Hardly a sentence is left: that is no correction. */
  | { type: 'other-article' }
  | { type: 'stale'; version: number }
  | TeacherRefusal;

export type ArticleEffect = {
  quiz: Quiz;
  /** As it would be. */
  article: Article;
  sentences: SentenceFate[];
  /** Of the questions that are asked, by id. */
  fates: ReadonlyMap<string, QuestionFate>;
};

/** Less than this share in common is another article. */
const LEAST_IN_COMMON = 0.2;

/** Nothing is saved. */
export async function previewArticleCorrection(
  deps: Deps,
  { version, text, ...access }: ArticleCorrection,
): Promise<({ type: 'previewed' } & ArticleEffect) | Refusal> {
  const found = await authoriseQuiz(deps, access);
  return found.type === 'found' ? effectOn(found.quiz, version, text) : found;
}

export type ClassesCorrected = {
  /** Classes that had questions taken out. */
  followed: number;
  /** Classes that would have had no question left, or no room for a correction: as they were. */
  left: number;
};

/**
 * @param input.retire ids of questions to take out, here and in every class, whose scores follow; left out: all that
 *   lost their proof. Others that lost it stay in the quiz as not proven, with an error that is to be looked at.
 */
export async function correctArticleOf(
  deps: Deps,
  { retire, ...input }: ArticleCorrection & { retire?: readonly string[] | undefined },
): Promise<{ type: 'corrected'; quiz: Quiz; classes: ClassesCorrected } | Refusal> {
  const { version, text, ...access } = input;
  return settleRaces(async () => {
    const found = await authoriseQuiz(deps, access);
    if (found.type !== 'found') return found;
    const effect = effectOn(found.quiz, version, text);
    if (effect.type !== 'previewed') return effect;
    const lost = [...effect.fates].flatMap(([id, fate]) => (fate === 'lost' ? [id] : []));
    const retired = new Set(retire ?? lost);
    const corrected = correctArticle(found.quiz, effect.article, retired).quiz;
    const quiz = { ...corrected, questions: await checkAnew(deps, corrected, effect.fates) };
    // Classes first: where the quiz is not saved, to do it again takes out nothing twice.
    const classes = await dropInClasses(deps, found.quiz, access.manageKey, retired);
    const saved = await saveQuiz(deps.kv, deps.ids.random(20), quiz, found.recordVersion);
    return saved ? { type: 'corrected' as const, quiz, classes } : null;
  });
}

function effectOn(
  quiz: Quiz,
  version: number,
  text: string,
): ({ type: 'previewed' } & ArticleEffect) | Refusal {
  if (version !== quiz.revision) return { type: 'stale', version: quiz.revision };
  const { title, date, source } = quiz.article;
  const read = readArticle({ title, text, date, source });
  if (read.type === 'refused') return read;
  const { article } = read;
  if (article.hash === quiz.article.hash) return { type: 'same-article' };
  const sentences = compareArticles(quiz.article, article);
  if (shareInCommon(sentences, quiz.article, article) < LEAST_IN_COMMON) {
    return { type: 'other-article' };
  }
  const { fates } = correctArticle(quiz, article, new Set());
  return { type: 'previewed', quiz, article, sentences, fates };
}

/** What the gates find in the questions that still have their proof, now that other sentences stand beside it. */
async function checkAnew(
  deps: Deps,
  { questions, article, deskId }: Quiz,
  fates: ReadonlyMap<string, QuestionFate>,
): Promise<Question[]> {
  const proven = questions.filter(({ id }) => fates.get(id) !== 'lost');
  const tooMany = await limitRate(deps, 'review', { deskId });
  const result = tooMany ?? (await deps.background.reviewQuestions({ article, questions: proven }));
  const unchecked = { code: NOT_CHECKED, severity: 'warning' as const, params: {} };
  return questions.map((question) => {
    const place = proven.indexOf(question);
    if (place < 0) return question;
    const findings =
      result.type === 'done'
        ? (result.value[place] ?? [])
        : [...question.findings.filter(({ code }) => code !== NOT_CHECKED), unchecked];
    return { ...question, findings };
  });
}

async function dropInClasses(
  deps: Deps,
  { assignmentIds }: Quiz,
  manageKey: string | null,
  questionIds: ReadonlySet<string>,
): Promise<ClassesCorrected> {
  const classes: ClassesCorrected = { followed: 0, left: 0 };
  if (questionIds.size === 0) return classes;
  for (const assignmentId of assignmentIds) {
    const outcome = await dropQuestionsFor(deps, { assignmentId, manageKey, questionIds });
    if (outcome.type === 'dropped' && outcome.count > 0) classes.followed += 1;
    if (outcome.type === 'last-question' || outcome.type === 'too-many') classes.left += 1;
  }
  return classes;
}
