import { describe, expect, it } from 'vitest';
import {
  hashOfKey,
  placeOf,
  readKeys,
  sortKeys,
  writeKeys,
} from '#lib/core/language/clusters/word-keys.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';

const words = ['ship', 'bay', 'the', 'ship', 'rain'];
const keys = sortKeys(words.map(hashUnits));

describe('word keys', () => {
  it('know the place of each word, and no other word', () => {
    expect(keys).toHaveLength(4);
    const places = words.map((word) => placeOf(keys, hashUnits(word)));
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
    expect(placeOf(keys, hashUnits('snow'))).toBe(-1);
    expect(placeOf(new Int32Array(0), hashUnits('ship'))).toBe(-1);
  });

  it('come back from their bytes, and stand for their words', () => {
    expect(readKeys(writeKeys(keys))).toEqual(keys);
    expect(placeOf(keys, hashOfKey(keys[2] ?? 0))).toBe(2);
  });
});
