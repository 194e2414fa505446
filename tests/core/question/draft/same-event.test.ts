// Two names that may be of one event.
import { expect, it } from 'vitest';
import { mayBeSameEvent } from '#lib/core/question/draft/same-event.ts';

it.each([
  ['the Lima Olympics', 'the Winter Games', true],
  ['the Lima Olympics', 'the Lima Games', true],
  ['the Lima Olympics', 'the 1998 Olympics', true],
  ['the Lima Olympics', 'the Quito Games', false],
  ['World War I', 'World War II', false],
  ['the Lima War', 'the Quito Fair', false],
  ['the Lima Fair', 'the Festival', true],
])('%s, %s: %s', (one, other, same) => {
  expect(mayBeSameEvent(one, other)).toBe(same);
  expect(mayBeSameEvent(other, one)).toBe(same);
});
