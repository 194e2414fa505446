// What every store behind the port has to do. One suite, run on each of them.
import { describe } from 'vitest';
import { describeCommits } from './contract/commits.ts';
import { describeCounters } from './contract/counters.ts';
import { describeDocuments } from './contract/documents.ts';
import { describeExpiry } from './contract/expiry.ts';
import { describeIndexes } from './contract/indexes.ts';
import type { KvUnderTest } from './contract/kv-under-test.ts';

/** `store` is asked inside each test: it gives the one that a hook has opened. */
export function describeKvContract(name: string, store: () => KvUnderTest): void {
  describe(`the store contract on ${name}`, () => {
    describeDocuments(store);
    describeCommits(store);
    describeCounters(store);
    describeIndexes(store);
    describeExpiry(store);
  });
}
