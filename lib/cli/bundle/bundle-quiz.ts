// A bundled article becomes its quiz: the build data that content/quizzes/ holds.
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { published } from '#lib/core/quiz/publish-version.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { BundleError, readBundledArticle } from './read-bundled-article.ts';

export type BundledQuizFile = { code: string; topic: string; level: string; quiz: QuizVersion };

/** Fewer questions are no quiz to greet anybody with. */
export const MIN_BUNDLED_QUESTIONS = 8;

/** Same content, same bytes. @throws BundleError naming the file and what is wrong with it */
export function bundleQuiz(file: string, content: string): BundledQuizFile {
  const { code, title, date, topic, level, sources, text } = readBundledArticle(file, content);
  const input = { title, text, date, source: sources.join('; ') };
  // These quizzes are read before they are bundled.
  const written = writeQuiz(input, { doubtful: true }, readLanguageModelFile());
  if (written.type === 'refused')
    throw new BundleError(`${file}: text refused: ${written.problem.code}`);
  const { article } = written;
  const questions = written.questions.map(published);
  if (questions.length < MIN_BUNDLED_QUESTIONS) {
    throw new BundleError(
      `${file}: ${questions.length} questions, at least ${MIN_BUNDLED_QUESTIONS} are needed`,
    );
  }
  return {
    code,
    topic,
    level,
    quiz: { v: 1, quizId: `bundled-${code}`, version: 1, title: article.title, article, questions },
  };
}
