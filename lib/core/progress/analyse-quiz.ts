// Everything a teacher reads about the questions of an assignment, from its joint sum alone.

import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { type Advice, adviseOnQuestion } from './advise-on-question.ts';
import { findMisconceptions, type Misconception } from './find-misconceptions.ts';
import { heatArticle, type SentenceHeat } from './heat-article.ts';
import { type ItemAnalysis, type ItemFigures, itemAnalysis } from './item-analysis.ts';
import type { JointCells } from './joint-cells.ts';
import { type PointingCounts, pointingCounts } from './pointing-counts.ts';
import { medianOf } from './weighted-moments.ts';

export type QuestionAnalysis = {
  question: Question;
  figures: ItemFigures;
  /** null: the class was not asked to point at the sentence. */
  pointing: PointingCounts | null;
  advice: Advice[];
};

export type QuizAnalysis = Pick<ItemAnalysis, 'n' | 'alpha' | 'standardError' | 'dichotomous'> & {
  /** Hundredths. */
  maxPoints: number;
  /** The middle of the questions' median times, seconds; null with none. */
  usualSeconds: number | null;
  /** In the quiz's order. */
  questions: QuestionAnalysis[];
  misconceptions: Misconception[];
  heat: SentenceHeat[];
};

/** @param quiz the questions that the assignment asks, and the article they are of */
export function analyseQuiz(
  quiz: Pick<QuizVersion, 'questions' | 'article'>,
  cells: JointCells,
): QuizAnalysis {
  const {
    n,
    alpha,
    standardError,
    dichotomous,
    questions: figures,
  } = itemAnalysis(cells, quiz.questions);
  const times = figures.flatMap(({ medianSeconds }) =>
    medianSeconds === null ? [] : [{ value: medianSeconds, count: 1 }],
  );
  const usualSeconds = medianOf(times);
  return {
    n,
    alpha,
    standardError,
    dichotomous,
    maxPoints: quiz.questions.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    usualSeconds,
    questions: quiz.questions.flatMap((question, index) => {
      const own = figures[index];
      if (!own) return [];
      const pointing = pointingCounts(cells, question.id);
      const luck = pointing?.luck ?? null;
      const advice = adviseOnQuestion(question, own, { usualSeconds, luck });
      return [{ question, figures: own, pointing, advice }];
    }),
    misconceptions: findMisconceptions(quiz.article, quiz.questions, figures),
    heat: heatArticle(quiz.article, quiz.questions, figures),
  };
}
