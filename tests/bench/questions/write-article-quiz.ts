// How the measuring tools call the question writer: the one place to change when its signature does.
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { type ArticleInput, type WrittenQuiz, writeQuiz } from '#lib/core/quiz/write-quiz.ts';

/** The seed is the article's hash. */
export function writeArticleQuiz(input: ArticleInput, questions: number): WrittenQuiz {
  return writeQuiz(input, { questions }, readLanguageModelFile());
}
