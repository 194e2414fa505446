// True statements that stand in no sentence of the article word for word.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const moved = (text: string): string[] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'whole' && draft.value
      ? [draft.stem]
      : [],
  );

describe('a year moved to the other end', () => {
  it.each([
    [
      'Lima Bridge was opened by Anna Bell in 1905.',
      'In 1905, Lima Bridge was opened by Anna Bell.',
    ],
    [
      'In 1905, Lima Bridge was opened by Anna Bell.',
      'Lima Bridge was opened by Anna Bell in 1905.',
    ],
  ])('%s', (text, stem) => {
    expect(moved(text)).toContain(stem);
  });

  it.each([
    ['what somebody says', 'Tom Bailey said that Lima Bridge was opened in 1905.'],
    ['a year within', 'Lima Bridge was opened in 1905 by Anna Bell.'],
    [
      'an inner clause before it',
      'In 1905, Lima Bridge was opened near ferries that were sold by Anna Bell.',
    ],
    ['an infinitive before it', 'In 1905, Anna Bell sold enough ferries in Peru to study.'],
    ['a comma before it', 'In 1905, Lima Bridge, a work of Anna Bell, was opened in Peru.'],
  ])('not %s', (_, text) => {
    expect(moved(text)).toEqual([]);
  });
});
