// How questions are worded where the page says it otherwise.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const stems = (text: string): string[] => draftsOf(text).map(({ stem }) => stem);

describe('the wording', () => {
  it('asks when somebody became the first', () => {
    const all = stems('In 2002, Peru was the first country to offer a ferry to Chile.');
    expect(all).toContain(
      'In which year did Peru become the first country to offer a ferry to Chile?',
    );
    expect(all.join()).not.toContain('was Peru the first');
  });

  it('puts to the front what stands between "will" and its verb', () => {
    expect(stems('All ferries of Peru will from 8 November be subject to a 10% tax.')).toContain(
      'From 8 November, all ferries of Peru were to be subject to a ____% tax.',
    );
  });

  it('never asks where anybody took to', () => {
    const all = stems(
      'Ann Bell took to Twitter to call for a new ferry. Tom Bailey works for Intel in Lima and for Samsung in Quito.',
    );
    expect(all.filter((stem) => /\btake to\b/.test(stem))).toEqual([]);
  });
});
