// Background over bounded processes: one in which questions are written and reviewed, one in which
// strangers' pages and files are read.
import type { RawDocument, ReadDocument } from '#lib/core/article/incoming-article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';
import type { Background, ReviewQuestionsJob, WriteQuizJob } from '#lib/ports/background.ts';
import { type BoundedProcessOptions, openBoundedProcess } from './bounded-process.ts';

/** What the program of the writer is asked, and its answers. */
export type WriterJobs = {
  writeQuiz: { job: WriteQuizJob; value: WrittenQuiz };
  reviewQuestions: { job: ReviewQuestionsJob; value: Finding[][] };
};

/** What the program of the reader is asked, and its answers. */
type ReaderJobs = { readDocument: { job: RawDocument; value: ReadDocument } };

export function openProcessBackground(
  writer: BoundedProcessOptions,
  reader: BoundedProcessOptions,
): Background {
  const writing = openBoundedProcess<WriterJobs>(writer);
  const reading = openBoundedProcess<ReaderJobs>(reader);
  return {
    writeQuiz: (job) => writing.run('writeQuiz', job),
    reviewQuestions: (job) => writing.run('reviewQuestions', job),
    readDocument: (job) => reading.run('readDocument', job),
    async close() {
      reading.close();
      writing.close();
    },
  };
}
