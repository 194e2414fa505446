import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const reasons = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'cause' ? [whole.answer] : []));

it.each([
  [
    'The Lima Bridge was closed in 1932 because the river had damaged three pillars.',
    'the river had damaged three pillars',
  ],
  [
    'Because the river had damaged three pillars, the Lima Bridge was closed in 1932.',
    'the river had damaged three pillars',
  ],
])('%s', (text, reason) => {
  expect(reasons(text)).toEqual([reason]);
});

it.each([
  'The Lima Bridge was closed in 1932 in part because the river had damaged three pillars.',
  'The Lima Bridge was not closed in 1932 because the river had damaged three pillars.',
  'The Lima Bridge was closed in 1932 because it sank.',
  'The Lima Bridge was closed in 1932 after the river had damaged three pillars.',
])('not the reason, or not all of it: %s', (text) => {
  expect(reasons(text)).toEqual([]);
});
