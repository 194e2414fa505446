// Background over bounded processes: one in which questions are written and reviewed.
import type { Finding } from '#lib/core/question/finding.ts';
import type { WrittenQuiz } from '#lib/core/quiz/write-quiz.ts';
import type { Background, ReviewQuestionsJob, WriteQuizJob } from '#lib/ports/background.ts';
import { type BoundedProcessOptions, openBoundedProcess } from './bounded-process.ts';

/** What the program of the writer is asked, and its answers. */
export type WriterJobs = {
  writeQuiz: { job: WriteQuizJob; value: WrittenQuiz };
  reviewQuestions: { job: ReviewQuestionsJob; value: Finding[][] };
};

export function openProcessBackground(writer: BoundedProcessOptions): Background {
  const writing = openBoundedProcess<WriterJobs>(writer);
  return {
    writeQuiz: (job) => writing.run('writeQuiz', job),
    reviewQuestions: (job) => writing.run('reviewQuestions', job),
    async close() {
      writing.close();
    },
  };
}
