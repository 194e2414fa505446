import { expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const reasons = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'cause' ? [whole.answer] : []));

it.each([
  [
    'The Lima Bridge was closed in 1932 because a flood had damaged three pillars.',
    'a flood had damaged three pillars',
  ],
  [
    'Because a flood had damaged three pillars, the Lima Bridge was closed in 1932.',
    'a flood had damaged three pillars',
  ],
])('%s', (text, reason) => {
  expect(reasons(text)).toEqual([reason]);
});

it.each([
  'The Lima Bridge was closed in 1932 in part because a flood had damaged three pillars.',
  'The Lima Bridge was not closed in 1932 because a flood had damaged three pillars.',
  'The Lima Bridge was closed in 1932 because it sank.',
  'The Lima Bridge was closed in 1932 after a flood had damaged three pillars.',
])('not the reason, or not all of it: %s', (text) => {
  expect(reasons(text)).toEqual([]);
});
