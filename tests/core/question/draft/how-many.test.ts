// How old somebody is, told by the way, is no question.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const asked = (text: string): string[] =>
  draftsOf(text).flatMap(({ stem, skill }) => (skill === 'number' ? [stem] : []));

describe('a number', () => {
  it.each([
    'Ann Bell, 23, is an all-or-nothing skater from Lima.',
    'The film Boats of Lima follows Adrian, 13, on a journey to uncover the truth.',
    'Ann Bell died aged 92 in Lima.',
  ])('that is an age beside a name is not asked: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('of something else is', () => {
    expect(asked('Ann Bell sold 23 ferries in Lima.')).not.toEqual([]);
  });
});

it('the first sentence is not told again as true', () => {
  const truths = draftsOf(
    'Ann Bell sold 23 wooden ferries in Lima. Tom Bailey bought 40 iron boats in Quito.',
  ).flatMap((draft) =>
    draft.kind === 'true-false' && draft.value && draft.origin?.rule === 'how-many'
      ? [draft.stem]
      : [],
  );
  expect(truths).toEqual(['Tom Bailey bought 40 iron boats in Quito.']);
});

it('of years ahead keeps its "next" beside the gap', () => {
  const gaps = draftsOf('Peru will hire 400 engineers over the next five years.').flatMap(
    (draft) =>
      draft.kind === 'cloze' && draft.accepted.includes('five') && draft.origin?.rule === 'how-many'
        ? [draft.stem]
        : [],
  );
  expect(gaps).toContain('Peru was to hire 400 engineers over the next ____ years.');
});

it('of an age is one that somebody can have', () => {
  const ages = draftsOf(
    'Ada Holm sold 40 ferries. Tom Bailey died at the age of 95 in Lima. Ann Bell sold 23 boats.',
  ).flatMap(({ stem }) => /age of (\d+)/.exec(stem)?.[1] ?? []);
  for (const age of ages) expect(Number(age)).toBeLessThan(106);
});
