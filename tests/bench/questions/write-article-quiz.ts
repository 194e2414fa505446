// How the measuring tools call the question writer: the one place to change when its signature does.
import { type ArticleInput, type WrittenQuiz, writeQuiz } from '#lib/core/quiz/write-quiz.ts';

/** The seed is the article's hash. */
export function writeArticleQuiz(input: ArticleInput, questions: number): WrittenQuiz {
  return writeQuiz(input, { questions });
}
