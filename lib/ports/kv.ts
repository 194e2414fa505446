// All that the app knows of storage, shaped after Deno KV's atomic operation.
// A failed check is a result; a dead store throws an AppError of kind 'store-unavailable'.

/** Opaque; equal only for the same write of the same key. */
export type KvVersion = string;

export type KvEntry = { value: unknown; version: KvVersion };

/** Read as one: `entries` and `counters` in the order asked for. */
export type KvReading = { entries: (KvEntry | null)[]; counters: Record<string, number>[] };

export type KvIndexEntry = { member: string; score: number };

export interface Kv {
  /** The value (a JSON document) with its version, or null. An expired key is null. */
  get(key: string): Promise<KvEntry | null>;
  /** One store command however many keys (at most 200); same order as asked. */
  getMany(keys: readonly string[]): Promise<(KvEntry | null)[]>;
  /** All fields of a counter key; {} where there is none. Safe integers. */
  counters(key: string): Promise<Record<string, number>>;
  /** Documents and counters (together at most 200 keys) as one store command. */
  read(keys: readonly string[], counterKeys: readonly string[]): Promise<KvReading>;
  /** One field of many counter keys (at most 200), as one store command; same order as asked, 0 where there is none. */
  countMany(keys: readonly string[], field: string): Promise<number[]>;
  /** Members in ascending (score, member) order, after the given entry. `limit` 1..1000. */
  page(
    key: string,
    options: { after?: KvIndexEntry | undefined; limit: number },
  ): Promise<KvIndexEntry[]>;
  /** Every key with the prefix, of any kind. Maintenance only: cost grows with the store. */
  scan(prefix: string): AsyncIterable<string>;
  /** `operationId`: client-made; a repeated commit with the same id and first key's hash tag happens once. */
  atomic(operationId: string): KvAtomic;
  close(): Promise<void>;
}

/**
 * Collects operations; commit() does all of them or none. All keys must share one hash tag,
 * the part in {braces}; commit() throws where they do not.
 */
export interface KvAtomic {
  /** Fails the commit unless the key has this version (null: does not exist). */
  check(key: string, version: KvVersion | null): KvAtomic;
  /** Fails the commit unless the counter's field (0 where there is none) is below the limit before it. */
  below(key: string, field: string, limit: number): KvAtomic;
  /** Any JSON value. Keeps the key's expiry unless expire() is given. */
  set(key: string, value: unknown): KvAtomic;
  delete(key: string): KvAtomic;
  /** Adds safe-integer deltas to fields of a counter key. A field that comes to 0 is removed. */
  sum(key: string, deltas: Readonly<Record<string, number>>): KvAtomic;
  index(key: string, member: string, score: number): KvAtomic;
  unindex(key: string, member: string): KvAtomic;
  /** `at`: Unix ms. Applies to a key of any kind, also one written in this commit. */
  expire(key: string, at: number): KvAtomic;
  commit(): Promise<{ ok: true } | { ok: false }>;
}
