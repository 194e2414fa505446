// The thread in which questions are written. Runs from source: Node strips the types.
import { parentPort } from 'node:worker_threads';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import type { WriteQuizJob } from '#lib/ports/background.ts';

parentPort?.on('message', ({ id, job }: { id: number; job: WriteQuizJob }) => {
  const { article, questions, seed } = job;
  parentPort?.postMessage({ id, value: writeQuiz(article, { questions, seed }) });
});
