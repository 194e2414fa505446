// Contraries in the form of the word.
import { describe, expect, it } from 'vitest';
import { isGraded, oppositeOf } from '#lib/core/fact/opposites.ts';

describe('the contrary of a word', () => {
  it.each([
    ['rose', 'VBD', 'fell'],
    ['fallen', 'VBN', 'risen'],
    ['reduces', 'VBZ', 'increases'],
    ['highest', 'JJS', 'lowest'],
    ['summer', 'NN', 'winter'],
    ['above', 'IN', 'below'],
  ])('%s (%s) is %s', (word, tag, contrary) => {
    expect(oppositeOf(word, tag)).toBe(contrary);
  });

  it('is none of another kind of word, or where there are many', () => {
    expect(oppositeOf('rise', 'JJ')).toBeNull();
    expect(oppositeOf('sell', 'VB')).toBeNull();
  });

  it('knows what compares', () => {
    expect(isGraded('warmer')).toBe(true);
    expect(isGraded('legal')).toBe(false);
  });
});
