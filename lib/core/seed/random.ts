// Seeded randomness, the same on every platform: a seed string gives one sequence.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** SHA-256 of the text's UTF-8 bytes, as 64 hex digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** @returns a function giving uniform integers in [0, below), `below` >= 1. */
export function seededRandom(seed: string): (below: number) => number {
  const generator = xoroshiro128plus(Number.parseInt(hashText(seed).slice(0, 8), 16) | 0);
  return (below) => uniformInt(generator, 0, below - 1);
}

/** A new array in an order that depends on the seed alone (Fisher-Yates, every order equally likely). */
export function seededShuffle<T>(items: readonly T[], seed: string): T[] {
  const random = seededRandom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const pick = random(last + 1);
    const held = shuffled[last] as T;
    shuffled[last] = shuffled[pick] as T;
    shuffled[pick] = held;
  }
  return shuffled;
}
