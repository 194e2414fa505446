// A list of words by their hashes, and the place of each in it.
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';

/** Words are told apart by so many bits of their hash. */
const KEY_BITS = 26;

const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

/** The keys, ascending, each once: a word's place in the list is its key's. @param hashes `hashUnits` of the words */
export function sortKeys(hashes: readonly number[]): Int32Array {
  return Int32Array.from(new Set(hashes.map(keyOf))).sort();
}

/** The place of a word, -1 where it is not in the list. @param keys of `sortKeys` */
export function placeOf(keys: Int32Array, hash: number): number {
  const key = keyOf(hash);
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}

/** A hash with the key: all words of that key are looked up alike. */
export const hashOfKey = (key: number): number => (key << (32 - KEY_BITS)) | 0;

export function writeKeys(keys: Int32Array): Uint8Array {
  const out = new ByteWriter();
  out.integer(keys.length);
  let last = -1;
  for (const key of keys) {
    out.integer(key - last - 1);
    last = key;
  }
  return out.finish();
}

/** @throws RangeError where the bytes are cut short */
export function readKeys(bytes: Uint8Array): Int32Array {
  const reader = new ByteReader(bytes);
  const keys = new Int32Array(reader.integer());
  let last = -1;
  for (let at = 0; at < keys.length; at += 1) {
    last += 1 + reader.integer();
    keys[at] = last;
  }
  return keys;
}
