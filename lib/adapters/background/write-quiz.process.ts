// The process in which questions are written. Runs from source: Node strips the types.
// It ends with its parent, whose channel is all that keeps it alive.
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import type { WriteQuizJob } from '#lib/ports/background.ts';

process.on('message', ({ id, job }: { id: number; job: WriteQuizJob }) => {
  const { article, questions, seed } = job;
  process.send?.({ id, value: writeQuiz(article, { questions, seed }, readLanguageModelFile()) });
});
