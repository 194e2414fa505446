import { describe, expect, it } from 'vitest';
import { remember } from '#lib/core/language/memo.ts';

describe('what is known of words', () => {
  it('is found out once for a short word, each time for one cut out of a text', () => {
    const asked: string[] = [];
    const lengthOf = remember((word) => asked.push(word) && word.length);
    for (const word of ['sea', 'sea', 'internationally', 'internationally'])
      expect(lengthOf(word)).toBe(word.length);
    expect(asked).toEqual(['sea', 'internationally', 'internationally']);
  });

  it('is forgotten rather than held without bound', () => {
    let asked = 0;
    const know = remember((word) => {
      asked += 1;
      return word;
    });
    know('first');
    for (let at = 0; at < 10_000; at += 1) know(String(at));
    asked = 0;
    know('first');
    expect(asked).toBe(1);
  });
});
