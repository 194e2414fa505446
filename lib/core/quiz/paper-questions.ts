// The questions of a quiz as they stand on paper, beside what their teacher knows of them.
import { type PublicQuestion, toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import { publishVersion } from './publish-version.ts';
import type { Quiz } from './quiz.ts';

export type PaperQuestion = {
  /** What a worksheet prints: nothing that tells the key. */
  asked: PublicQuestion;
  /** What a key sheet prints, in the words and the order of `asked`. */
  known: Question;
};

/** Those that could be published now, in their order; also where the teacher would be asked once more. */
export function paperQuestions(quiz: Quiz): PaperQuestion[] {
  const questions = publishVersion(quiz, { confirmed: true })?.questions ?? [];
  return questions.map((known) => ({ asked: toPublicQuestion(known), known }));
}
