// A teacher's working copies.
import { type Quiz, quizSchema } from '#lib/core/quiz/quiz.ts';
import type { Kv, KvVersion } from '#lib/ports/kv.ts';
import { quizKeys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

export async function loadQuiz(kv: Kv, quizId: string): Promise<Versioned<Quiz> | null> {
  return parseRecord(quizSchema, await kv.get(quizKeys.quiz(quizId)));
}

/** One command; missing ones are left out. At most 200 ids. */
export async function loadQuizzes(kv: Kv, quizIds: readonly string[]): Promise<Quiz[]> {
  if (quizIds.length === 0) return [];
  const entries = await kv.getMany(quizIds.map((id) => quizKeys.quiz(id)));
  return entries.flatMap((entry) => parseRecord(quizSchema, entry)?.record ?? []);
}

/** @param expected the version read, null for a new quiz. @returns false where somebody else was first. */
export async function saveQuiz(
  kv: Kv,
  operationId: string,
  quiz: Quiz,
  expected: KvVersion | null,
): Promise<boolean> {
  const key = quizKeys.quiz(quiz.id);
  return (await kv.atomic(operationId).check(key, expected).set(key, quiz).commit()).ok;
}

export async function deleteQuizRecord(kv: Kv, operationId: string, quizId: string): Promise<void> {
  await kv.atomic(operationId).delete(quizKeys.quiz(quizId)).commit();
}
