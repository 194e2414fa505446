// The embedded store: one SQLite file of Node's own, which several processes may open at once.
import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '#lib/ports/app-error.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Kv, KvEntry, KvIndexEntry } from '#lib/ports/kv.ts';
import { collectCommit } from './kv-commit.ts';
import { requireKeyCount, requirePageLimit } from './kv-rules.ts';
import { prepareCommit } from './kv-sqlite-commit.ts';
import { openSqliteFile } from './kv-sqlite-file.ts';

const SCAN_STEP = 500;
const LIVING = '(expires_at IS NULL OR expires_at > ?)';
const SQL = {
  documents: `SELECT key, value, version FROM entries
    WHERE key IN (SELECT value FROM json_each(?)) AND kind = 'document' AND ${LIVING}`,
  counters: `SELECT field, n FROM counters JOIN entries USING (key) WHERE key = ? AND ${LIVING}`,
  countMany: `SELECT key, n FROM counters JOIN entries USING (key)
    WHERE key IN (SELECT value FROM json_each(?)) AND field = ? AND ${LIVING}`,
  firstPage: `SELECT member, score FROM members JOIN entries USING (key)
    WHERE key = ? AND ${LIVING} ORDER BY score, member LIMIT ?`,
  page: `SELECT member, score FROM members JOIN entries USING (key)
    WHERE key = ? AND ${LIVING} AND (score, member) > (?, ?) ORDER BY score, member LIMIT ?`,
  scan: `SELECT key FROM entries WHERE key >= ? AND key > ? AND ${LIVING} ORDER BY key LIMIT ${SCAN_STEP}`,
};

/**
 * Opens the store in the file, made with its folder where there is none yet. WAL, synchronous=FULL:
 * an acknowledged commit survives the death of the process and of the machine.
 * @throws {AppError} 'store-unavailable' where the file cannot be opened or is not a store.
 */
export function openSqliteKv({ file, clock }: { file: string; clock: Clock }): Kv {
  const db = answering(() => openSqliteFile(file));
  const { documents, counters, countMany, firstPage, page, scan, commit } = answering(() =>
    prepareAll(db),
  );

  const getMany = async (keys: readonly string[]): Promise<(KvEntry | null)[]> => {
    requireKeyCount(keys);
    const rows = answering(() => documents.all(JSON.stringify(keys), clock.now()));
    const entries = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => {
      const row = entries.get(key);
      return row ? { value: parseValue(row.value), version: String(row.version) } : null;
    });
  };

  const readCounters = async (key: string): Promise<Record<string, number>> => {
    const rows = answering(() => counters.all(key, clock.now()));
    return Object.fromEntries(rows.map((row) => [String(row.field), Number(row.n)]));
  };

  return {
    getMany,
    async get(key) {
      const [entry] = await getMany([key]);
      return entry ?? null;
    },
    counters: readCounters,
    async read(keys, counterKeys) {
      requireKeyCount([...keys, ...counterKeys]);
      const entries = await getMany(keys);
      return { entries, counters: await Promise.all(counterKeys.map(readCounters)) };
    },
    async countMany(keys, field) {
      requireKeyCount(keys);
      const rows = answering(() => countMany.all(JSON.stringify(keys), field, clock.now()));
      const counts = new Map(rows.map((row) => [row.key, Number(row.n)]));
      return keys.map((key) => counts.get(key) ?? 0);
    },
    async page(key, { after, limit }): Promise<KvIndexEntry[]> {
      requirePageLimit(limit);
      const rows = answering(() =>
        after
          ? page.all(key, clock.now(), after.score, after.member, limit)
          : firstPage.all(key, clock.now(), limit),
      );
      return rows.map((row) => ({ member: String(row.member), score: Number(row.score) }));
    },
    async *scan(prefix) {
      let last = '';
      for (;;) {
        const rows = answering(() => scan.all(prefix, last, clock.now()));
        for (const row of rows) {
          last = String(row.key);
          if (!last.startsWith(prefix)) return;
          yield last;
        }
        if (rows.length < SCAN_STEP) return;
      }
    },
    atomic: (operationId) =>
      collectCommit(operationId, async (asked) => answering(() => commit(asked, clock.now()))),
    async close() {
      if (db.isOpen) db.close();
    },
  };
}

function prepareAll(db: DatabaseSync) {
  return {
    documents: db.prepare(SQL.documents),
    counters: db.prepare(SQL.counters),
    countMany: db.prepare(SQL.countMany),
    firstPage: db.prepare(SQL.firstPage),
    page: db.prepare(SQL.page),
    scan: db.prepare(SQL.scan),
    commit: prepareCommit(db),
  };
}

/** Runs it; what SQLite or the disk throws comes out as a dead store. SQLite's texts hold no data. */
function answering<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('store-unavailable', { cause: error });
  }
}

function parseValue(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch (cause) {
    throw new AppError('corrupt-record', { cause });
  }
}
