// A teacher's working copies, each with the card that the list of its desk shows.
import { type Quiz, quizSchema } from '#lib/core/quiz/quiz.ts';
import { cardOf, type QuizCard, quizCardSchema } from '#lib/core/quiz/quiz-card.ts';
import type { Kv, KvVersion } from '#lib/ports/kv.ts';
import { getInPages } from './get-in-pages.ts';
import { quizKeys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

export async function loadQuiz(kv: Kv, quizId: string): Promise<Versioned<Quiz> | null> {
  return parseRecord(quizSchema, await kv.get(quizKeys.quiz(quizId)));
}

/**
 * One command for each 200, and more only where quizzes were stored before there were cards.
 * Same order; null where there is no such quiz.
 */
export async function loadQuizCards(
  kv: Kv,
  quizIds: readonly string[],
): Promise<(QuizCard | null)[]> {
  const entries = await getInPages(kv, quizIds.map(quizKeys.card));
  const cards = entries.map((entry) => parseRecord(quizCardSchema, entry)?.record ?? null);
  const without = quizIds.filter((_, index) => cards[index] === null);
  const whole = await getInPages(kv, without.map(quizKeys.quiz));
  const made = new Map(
    whole.map((entry, index) => {
      const quiz = parseRecord(quizSchema, entry)?.record;
      return [without[index], quiz ? cardOf(quiz) : null];
    }),
  );
  return cards.map((card, index) => card ?? made.get(quizIds[index]) ?? null);
}

/**
 * The quiz and its card, so that neither is ever behind the other.
 * @param expected the version read, null for a new quiz. @returns false where somebody else was first.
 */
export async function saveQuiz(
  kv: Kv,
  operationId: string,
  quiz: Quiz,
  expected: KvVersion | null,
): Promise<boolean> {
  const key = quizKeys.quiz(quiz.id);
  const commit = kv
    .atomic(operationId)
    .check(key, expected)
    .set(key, quiz)
    .set(quizKeys.card(quiz.id), cardOf(quiz));
  return (await commit.commit()).ok;
}

export async function deleteQuizRecord(kv: Kv, operationId: string, quizId: string): Promise<void> {
  await kv.atomic(operationId).delete(quizKeys.quiz(quizId)).delete(quizKeys.card(quizId)).commit();
}
