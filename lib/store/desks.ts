// Desks and the list of quizzes on each.
import { type Desk, deskSchema } from '#lib/core/quiz/desk.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { deskKeys } from './keys.ts';
import { parseRecord } from './parse-record.ts';

export async function loadDesk(kv: Kv, deskId: string): Promise<Desk | null> {
  return parseRecord(deskSchema, await kv.get(deskKeys.desk(deskId)))?.record ?? null;
}

/** Puts a quiz on a desk, making the desk where `desk` is given. Repeatable. */
export async function listQuizOnDesk(
  kv: Kv,
  operationId: string,
  entry: { deskId: string; quizId: string; at: number; desk?: Desk | undefined },
): Promise<void> {
  const commit = kv
    .atomic(operationId)
    .index(deskKeys.quizzes(entry.deskId), entry.quizId, -entry.at);
  if (entry.desk) commit.set(deskKeys.desk(entry.deskId), entry.desk);
  await commit.commit();
}

export async function unlistQuizFromDesk(
  kv: Kv,
  operationId: string,
  entry: { deskId: string; quizId: string },
): Promise<void> {
  await kv.atomic(operationId).unindex(deskKeys.quizzes(entry.deskId), entry.quizId).commit();
}

/** Quiz ids, newest first (the index runs backwards in time); at most 200. */
export async function loadDeskQuizIds(kv: Kv, deskId: string): Promise<string[]> {
  const entries = await kv.page(deskKeys.quizzes(deskId), { limit: 200 });
  return entries.map(({ member }) => member);
}
