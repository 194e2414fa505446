// Work that must not run on the event loop that serves students: bounded in time and memory, killable.
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

export type BackgroundResult<T> =
  | { type: 'done'; value: T }
  | { type: 'timed-out' }
  | { type: 'out-of-memory' };

export interface Background {
  writeQuiz(job: WriteQuizJob): Promise<BackgroundResult<WrittenQuiz>>;
  close(): Promise<void>;
}
