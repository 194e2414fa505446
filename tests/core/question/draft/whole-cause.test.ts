// A reason, beside what else the article says.
import { expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const OTHERS = [
  'Anna Bell sold 40 boats to the town of Callao in 1950.',
  'Tom Bailey built the new harbour of Quito in 1961.',
  'The Hill School opened a library for its teachers in 1972.',
];

const causes = (text: string) =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'multiple-choice' && draft.origin?.rule === 'whole-cause' ? [draft] : [],
  );

const REASON = 'a flood had damaged three pillars';

it('asks why, and offers other statements of the article as reasons', () => {
  const text = `The Lima Bridge was closed in 1932 because ${REASON}. ${OTHERS.join(' ')}`;
  const [draft] = causes(text);
  expect(draft?.stem).toBe('Why was the Lima Bridge closed in 1932?');
  expect(draft?.key).toBe(`because ${REASON}`);
  expect(draft?.distractors).toHaveLength(3);
  for (const other of draft?.distractors ?? []) expect(other).toMatch(/^because \p{L}/u);
});

it('is the same where the reason comes first', () => {
  const text = `Because ${REASON}, the Lima Bridge was closed in 1932. ${OTHERS.join(' ')}`;
  expect(causes(text)[0]?.stem).toBe('Why was the Lima Bridge closed in 1932?');
});

it('asks nothing where the article says too little else', () => {
  expect(causes(`The Lima Bridge was closed in 1932 because ${REASON}.`)).toEqual([]);
});
