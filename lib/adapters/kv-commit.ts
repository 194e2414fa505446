// What a commit is made of, and the rules it must keep, the same for every store.
import type { KvAtomic, KvVersion } from '#lib/ports/kv.ts';
import { broken, requireRules, sharedTag } from './kv-rules.ts';

export type KvCheck = { key: string; version: KvVersion | null };

/** The counter's field must be below the limit before the commit. */
export type KvBound = { key: string; field: string; limit: number };

/** In the order they were asked for; a store applies them in that order. */
export type KvWrite =
  | { type: 'set'; key: string; json: string }
  | { type: 'delete'; key: string }
  | { type: 'sum'; key: string; field: string; delta: number }
  | { type: 'index'; key: string; member: string; score: number }
  | { type: 'unindex'; key: string; member: string };

/** `at`: Unix ms. */
export type KvExpiry = { key: string; at: number };

/** A whole commit that keeps the rules. `version` is new: the one that its written documents get. */
export type KvCommit = {
  operationId: string;
  tag: string;
  version: KvVersion;
  keys: readonly string[];
  checks: readonly KvCheck[];
  bounds: readonly KvBound[];
  writes: readonly KvWrite[];
  /** Applied last, at most one for each key. */
  expiries: readonly KvExpiry[];
};

/** 'repeated': the operation id is known, and nothing was done now. */
export type KvCommitOutcome = 'done' | 'repeated' | 'check-failed';

/** How long an operation id is remembered. */
export const OPERATION_MEMORY_MS = 48 * 3_600_000;

/** Starts a commit; `apply` carries it out. Rules are checked in commit(), which throws on a broken one. */
export function collectCommit(
  operationId: string,
  apply: (commit: KvCommit) => Promise<KvCommitOutcome>,
): KvAtomic {
  const checks: KvCheck[] = [];
  const bounds: KvBound[] = [];
  const writes: KvWrite[] = [];
  const expiries = new Map<string, number>();
  const keys = new Set<string>();
  let noJson = false;

  const atomic: KvAtomic = {
    check(key, version) {
      keys.add(key);
      checks.push({ key, version });
      return atomic;
    },
    below(key, field, limit) {
      keys.add(key);
      bounds.push({ key, field, limit });
      return atomic;
    },
    set(key, value) {
      keys.add(key);
      const json: string | undefined = JSON.stringify(value);
      if (json === undefined) noJson = true;
      else writes.push({ type: 'set', key, json });
      return atomic;
    },
    delete(key) {
      keys.add(key);
      writes.push({ type: 'delete', key });
      return atomic;
    },
    sum(key, deltas) {
      keys.add(key);
      for (const [field, delta] of Object.entries(deltas)) {
        if (delta !== 0) writes.push({ type: 'sum', key, field, delta });
      }
      return atomic;
    },
    index(key, member, score) {
      keys.add(key);
      writes.push({ type: 'index', key, member, score: score + 0 });
      return atomic;
    },
    unindex(key, member) {
      keys.add(key);
      writes.push({ type: 'unindex', key, member });
      return atomic;
    },
    expire(key, at) {
      keys.add(key);
      expiries.set(key, at);
      return atomic;
    },
    async commit() {
      if (noJson) broken('a value has no JSON form');
      const commit: KvCommit = {
        operationId,
        tag: sharedTag([...keys]),
        version: newVersion(),
        keys: [...keys],
        checks,
        bounds,
        writes,
        expiries: Array.from(expiries, ([key, at]) => ({ key, at })),
      };
      requireRules(commit);
      return { ok: (await apply(commit)) !== 'check-failed' };
    },
  };
  return atomic;
}

/** 96 random bits, so that a version is never met again, not even after delete and new creation. */
function newVersion(): KvVersion {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString('base64url');
}
