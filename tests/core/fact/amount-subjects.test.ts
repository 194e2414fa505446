// A subject keeps what qualifies its number, whatever the parser made of it.
import { describe, expect, it } from 'vitest';
import { tellAll } from '#tests/fixtures/questions/read-text.ts';

describe('a number with what qualifies it opens the sentence', () => {
  it.each([
    'More than 250 sailors and wildlife experts worked in Peru.',
    'More than 27 attempts were made in Peru to save ferries.',
    'About 40 ferries sank in Peru in 1998.',
    'Fewer than 40 ferries of Hana sank in Peru in 1998.',
  ])('%s', (text) => {
    expect(tellAll(text).map((one) => one.text)).toContain(text);
  });

  it('a name is told once, and stays "his" after that', () => {
    const text =
      'Tom Bailey sold maps in Lima. Nearly 300 sailors packed the streets of Quito to pay him homage at his wedding.';
    expect(tellAll(text).map((one) => one.text)).toContain(
      'Nearly 300 sailors packed the streets of Quito to pay Tom Bailey homage at his wedding.',
    );
  });

  it('what only compares is no number', () => {
    expect(tellAll('More ferries sank in Peru in 1998 than in Chile.')).toEqual([]);
  });
});
