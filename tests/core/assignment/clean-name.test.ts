import { describe, expect, it } from 'vitest';
import { cleanName, cutName } from '#lib/core/assignment/clean-name.ts';

describe('a student’s name', () => {
  it.each([
    ['  Ada \t Byron ', 'Ada Byron'],
    ['Zoe\u0308', 'Zoë'],
    [' \n ', ''],
    ['a'.repeat(70), 'a'.repeat(60)],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanName(typed)).toBe(kept);
  });

  it('is never cut within a character, nor left with a space at its end', () => {
    expect(cleanName(`${'a'.repeat(59)}😀`)).toBe('a'.repeat(59));
    expect(cutName('Ada Byron', 4)).toBe('Ada');
    expect(cleanName('Ada\ud83d').isWellFormed()).toBe(true);
  });
});
