import { describe, expect, it } from 'vitest';
import { wrongExpansions } from '#lib/core/question/distract/expansions.ts';

describe('wrong long forms', () => {
  it('keep the initials, and each exchanged word is in as many options as the right one', () => {
    for (let index = 0; index < 50; index += 1) {
      const long = 'National Institute of Polar Research';
      const all = [long, ...(wrongExpansions(long, `seed ${index}`) ?? [])].map((form) =>
        form.split(' '),
      );
      expect(new Set(all.map((words) => words.join(' '))).size).toBe(4);
      for (const words of all) expect(words.map((word) => word.charAt(0)).join('')).toBe('NIoPR');
      for (const place of [3, 4]) {
        const own = all.filter((words) => words[place] === all[0]?.[place]).length;
        expect([2, 4]).toContain(own);
      }
    }
  });

  it('null where fewer than two words can be exchanged', () => {
    expect(wrongExpansions('User Datagram Protocol', 'seed')).toBeNull();
  });
});
