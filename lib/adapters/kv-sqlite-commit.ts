// Carries out one commit on the SQLite file: all of it in one transaction, or none.
import type { DatabaseSync } from 'node:sqlite';
import {
  type KvCommit,
  type KvCommitOutcome,
  type KvExpiry,
  type KvWrite,
  OPERATION_MEMORY_MS,
} from './kv-commit.ts';
import { broken, KIND_OF_WRITE } from './kv-rules.ts';

/** A commit sweeps at most this many expired keys, rows under them, and operation ids. */
const SWEPT_KEYS = 8;
const SWEPT_ROWS = 64;

const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  knows: 'SELECT 1 FROM operations WHERE tag = ? AND id = ? AND at > ?',
  remember: 'INSERT OR REPLACE INTO operations (tag, id, at) VALUES (?, ?, ?)',
  entry: 'SELECT kind, version FROM entries WHERE key = ?',
  dropExpired: 'DELETE FROM entries WHERE key = ? AND expires_at <= ?',
  drop: 'DELETE FROM entries WHERE key = ?',
  create: 'INSERT INTO entries (key, kind) VALUES (?, ?)',
  setValue: 'UPDATE entries SET value = ?, version = ? WHERE key = ?',
  setExpiry: 'UPDATE entries SET expires_at = ? WHERE key = ?',
  count: 'SELECT n FROM counters WHERE key = ? AND field = ?',
  sum: `INSERT INTO counters (key, field, n) VALUES (?, ?, ?)
    ON CONFLICT (key, field) DO UPDATE SET n = n + excluded.n
    RETURNING n BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER} AS safe, n = 0 AS zero`,
  dropField: 'DELETE FROM counters WHERE key = ? AND field = ?',
  hasField: 'SELECT 1 FROM counters WHERE key = ? LIMIT 1',
  index: `INSERT INTO members (key, member, score) VALUES (?, ?, ?)
    ON CONFLICT (key, member) DO UPDATE SET score = excluded.score`,
  unindex: 'DELETE FROM members WHERE key = ? AND member = ?',
  hasMember: 'SELECT 1 FROM members WHERE key = ? LIMIT 1',
  expired: `SELECT key FROM entries WHERE expires_at <= ? ORDER BY expires_at LIMIT ${SWEPT_KEYS}`,
  sweepFields: `DELETE FROM counters WHERE key = ?1
    AND field IN (SELECT field FROM counters WHERE key = ?1 LIMIT ${SWEPT_ROWS})`,
  sweepMembers: `DELETE FROM members WHERE key = ?1
    AND member IN (SELECT member FROM members WHERE key = ?1 LIMIT ${SWEPT_ROWS})`,
  sweepOperations: `DELETE FROM operations WHERE (tag, id) IN
    (SELECT tag, id FROM operations WHERE at <= ? ORDER BY at LIMIT ${SWEPT_ROWS})`,
} as const;

/** @returns a function that carries out one commit at the given time (Unix ms). */
export function prepareCommit(
  db: DatabaseSync,
): (commit: KvCommit, now: number) => KvCommitOutcome {
  const statements = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)] as const);
  const run = Object.fromEntries(statements) as Record<
    keyof typeof SQL,
    ReturnType<DatabaseSync['prepare']>
  >;

  return (commit, now) => {
    run.begin.run();
    try {
      const outcome = decide(commit, now);
      run.commit.run();
      return outcome;
    } catch (error) {
      if (db.isTransaction) run.rollback.run();
      throw error;
    }
  };

  function decide(commit: KvCommit, now: number): KvCommitOutcome {
    if (run.knows.get(commit.tag, commit.operationId, now - OPERATION_MEMORY_MS)) return 'repeated';
    for (const key of commit.keys) run.dropExpired.run(key, now);
    for (const { key, version } of commit.checks) {
      const entry = run.entry.get(key);
      if (version === null ? entry !== undefined : entry?.version !== version) {
        return 'check-failed';
      }
    }
    for (const { key, field, limit } of commit.bounds) {
      if (Number(run.count.get(key, field)?.n ?? 0) >= limit) return 'check-failed';
    }
    for (const write of commit.writes) apply(write, commit.version);
    for (const expiry of commit.expiries) expire(expiry, now);
    run.remember.run(commit.tag, commit.operationId, now);
    sweep(now);
    return 'done';
  }

  function apply(write: KvWrite, version: string): void {
    const { key } = write;
    if (write.type === 'delete') {
      run.drop.run(key);
      return;
    }
    const kind = KIND_OF_WRITE[write.type];
    const held = run.entry.get(key)?.kind;
    if (held !== undefined && held !== kind) broken('a key is written as another kind than it is');
    if (held === undefined) run.create.run(key, kind);
    switch (write.type) {
      case 'set':
        run.setValue.run(write.json, version, key);
        break;
      case 'sum':
        sum(key, write.field, write.delta);
        break;
      case 'index':
        run.index.run(key, write.member, write.score);
        break;
      case 'unindex':
        run.unindex.run(key, write.member);
        if (!run.hasMember.get(key)) run.drop.run(key);
        break;
    }
  }

  function sum(key: string, field: string, delta: number): void {
    const total = run.sum.get(key, field, delta);
    if (!total?.safe) broken('a counter leaves the safe integers');
    if (!total.zero) return;
    run.dropField.run(key, field);
    if (!run.hasField.get(key)) run.drop.run(key);
  }

  function expire({ key, at }: KvExpiry, now: number): void {
    if (at <= now) run.drop.run(key);
    else run.setExpiry.run(at, key);
  }

  function sweep(now: number): void {
    for (const { key } of run.expired.all(now)) {
      if (typeof key !== 'string') continue;
      const rows =
        Number(run.sweepFields.run(key).changes) + Number(run.sweepMembers.run(key).changes);
      if (rows < SWEPT_ROWS) run.drop.run(key);
    }
    run.sweepOperations.run(now - OPERATION_MEMORY_MS);
  }
}
