// Desks and the list of quizzes on each.
import { type Desk, deskSchema } from '#lib/core/quiz/desk.ts';
import type { Kv, KvIndexEntry } from '#lib/ports/kv.ts';
import { deskKeys } from './keys.ts';
import { parseRecord } from './parse-record.ts';

export async function loadDesk(kv: Kv, deskId: string): Promise<Desk | null> {
  return parseRecord(deskSchema, await kv.get(deskKeys.desk(deskId)))?.record ?? null;
}

/** One command; same order, null where there is no such desk. At most 200 ids. */
export async function loadDesks(kv: Kv, deskIds: readonly string[]): Promise<(Desk | null)[]> {
  const entries = await kv.getMany(deskIds.map(deskKeys.desk));
  return entries.map((entry) => parseRecord(deskSchema, entry)?.record ?? null);
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

/**
 * Quiz ids of several desks as one list, newest first (the indexes run backwards in time); one
 * command for each desk. `after`: the last entry seen, of whichever desk. At most `limit`, 1..1000.
 */
export async function pageDeskQuizzes(
  kv: Kv,
  deskIds: readonly string[],
  options: { after?: KvIndexEntry | undefined; limit: number },
): Promise<KvIndexEntry[]> {
  const pages = await Promise.all(
    deskIds.map((deskId) => kv.page(deskKeys.quizzes(deskId), options)),
  );
  return pages
    .flat()
    .sort((a, b) => a.score - b.score || (a.member < b.member ? -1 : 1))
    .slice(0, options.limit);
}
