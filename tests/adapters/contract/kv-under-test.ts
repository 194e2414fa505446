// What the contract needs of a store: two handles on it, and a way to let time pass.
import { randomUUID } from 'node:crypto';
import type { Kv } from '#lib/ports/kv.ts';

export type KvUnderTest = {
  kv: Kv;
  /** A second handle on the same store, as another process would have. */
  other: Kv;
  /** The time by which the store's expiries hold, Unix ms. */
  now(): number;
  /** Comes back when so much time has passed for the store. */
  pass(ms: number): Promise<void>;
};

/** Expiries of the contract are this far off: enough for a few calls on a busy machine. */
export const SHORT_MS = 250;
/** After this time they are past. A store on real time waits for it. */
export const PAST_MS = 300;

/** A new operation id. */
export const newId = (): string => randomUUID();

/** A key under a hash tag that no other test uses. */
export function freshKeys(): (name: string) => string {
  const tag = randomUUID().slice(0, 12);
  return (name) => `{${tag}}:${name}`;
}

/** Everything an async iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
