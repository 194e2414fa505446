// Ids from Node's cryptographic random numbers.
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Ids } from '#lib/ports/ids.ts';

const PLAIN = '0123456789abcdefghijklmnopqrstuvwxyz';
/** No vowels (no words come out), no l, 0 or 1 (no look-alikes). 27^6 codes. */
const READABLE = 'bcdfghjkmnpqrstvwxz23456789';

function draw(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

export const nodeIds: Ids = {
  random: (length) => draw(PLAIN, length),
  code: () => draw(READABLE, 6),
  secret: () => randomBytes(20).toString('base64url'),
  hash: (secret) => createHash('sha256').update(secret, 'utf8').digest('hex'),
  equal: (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b)),
};
