// The process in which questions are written and reviewed. Runs from source: Node strips the types.
// It ends with its parent, whose channel is all that keeps it alive.
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { reviewQuestions } from '#lib/core/quiz/review-questions.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import type { WriterJobs } from './process-background.ts';

type Message = {
  [N in keyof WriterJobs]: { id: number; name: N; job: WriterJobs[N]['job'] };
}[keyof WriterJobs];

process.on('message', (message: Message) => {
  process.send?.({ id: message.id, value: answer(message) });
});

function answer(message: Message): WriterJobs[keyof WriterJobs]['value'] {
  const model = readLanguageModelFile();
  switch (message.name) {
    case 'writeQuiz': {
      const { article, questions, seed } = message.job;
      return writeQuiz(article, { questions, seed }, model);
    }
    case 'reviewQuestions':
      return reviewQuestions(message.job.article, message.job.questions, model);
  }
}
