// Work that must not run on the event loop that serves students: bounded in time and memory, killable.
import type { Article } from '#lib/core/article/article.ts';
import type { RawDocument, ReadDocument } from '#lib/core/article/incoming-article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';

export type WriteQuizJob = {
  article: {
    title?: string | undefined;
    text: string;
    date?: string | undefined;
    source?: string | undefined;
  };
  questions?: number | undefined;
  seed?: string | undefined;
};

export type ReviewQuestionsJob = { article: Article; questions: readonly Question[] };

export type BackgroundResult<T> =
  | { type: 'done'; value: T }
  | { type: 'timed-out' }
  | { type: 'out-of-memory' };

export interface Background {
  writeQuiz(job: WriteQuizJob): Promise<BackgroundResult<WrittenQuiz>>;
  /** Findings of each question, in the order given. */
  reviewQuestions(job: ReviewQuestionsJob): Promise<BackgroundResult<Finding[][]>>;
  /** Text, title, date and source of a page or file that nobody has looked into yet. */
  readDocument(job: RawDocument): Promise<BackgroundResult<ReadDocument>>;
  close(): Promise<void>;
}
