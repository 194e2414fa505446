// The rules that callers of a store keep. A broken one is a bug and throws; no text here names data.
import { AppError } from '#lib/ports/app-error.ts';
import { hashTag } from './hash-tag.ts';
import type { KvCommit } from './kv-commit.ts';

/** Keys with this beginning are the store's own: never written by a commit nor listed by a scan. */
export const RESERVED_PREFIX = '~';

const MAX_KEYS = 200;
const MAX_PAGE = 1000;

/** What each write makes of its key. */
export const KIND_OF_WRITE = {
  set: 'document',
  sum: 'counter',
  index: 'index',
  unindex: 'index',
} as const;

/** @throws always: a caller's bug. */
export function broken(detail: string): never {
  throw new AppError('internal', { detail });
}

/** @throws where more than 200 keys are asked for at once. */
export function requireKeyCount(keys: readonly string[]): void {
  if (keys.length > MAX_KEYS) broken(`more than ${MAX_KEYS} keys at once`);
}

/** @throws unless the limit is a whole number in 1..1000. */
export function requirePageLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_PAGE) {
    broken(`a page holds 1..${MAX_PAGE} entries`);
  }
}

/** The one hash tag of the keys. @throws where they have none or several. */
export function sharedTag(keys: readonly string[]): string {
  const [tag, ...others] = new Set(keys.map(hashTag));
  if (tag === undefined) broken('a commit names no key');
  if (tag === null || others.length > 0) broken('the keys of a commit must share one {hash tag}');
  return tag;
}

/** @throws on the first rule that a commit breaks. */
export function requireRules({ operationId, keys, bounds, writes, expiries }: KvCommit): void {
  requireText(operationId, 'an operation id');
  if (operationId === '') broken('an operation id is empty');
  const kinds = new Map<string, string>();
  for (const key of keys) {
    requireText(key, 'a key');
    if (key.startsWith(RESERVED_PREFIX)) broken('a key begins with the reserved prefix');
  }
  for (const { field, limit } of bounds) {
    requireText(field, 'a field');
    if (!Number.isSafeInteger(limit)) broken('a limit is no safe integer');
  }
  for (const write of writes) {
    if (write.type === 'delete') continue;
    const kind = KIND_OF_WRITE[write.type];
    if ((kinds.get(write.key) ?? kind) !== kind) broken('one key is written as two kinds');
    kinds.set(write.key, kind);
    if (write.type === 'sum') {
      requireText(write.field, 'a field');
      if (!Number.isSafeInteger(write.delta)) broken('a delta is no safe integer');
    }
    if (write.type === 'index' && !Number.isFinite(write.score)) broken('a score is not finite');
    if (write.type === 'index' || write.type === 'unindex') requireText(write.member, 'a member');
  }
  for (const { at } of expiries) {
    if (!Number.isSafeInteger(at)) broken('an expiry is no safe integer');
  }
}

/** Text that every store keeps byte for byte. */
function requireText(text: string, what: string): void {
  if (!text.isWellFormed() || text.includes('\0')) {
    broken(`${what} holds U+0000 or half a surrogate pair`);
  }
}
