// The time that a paragraph's sentence opens with holds for what was done next.
import { describe, expect, it } from 'vitest';
import { isSetInTime } from '#lib/core/fact/set-in-time.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const OPENING = 'During the war, Lima was taken by Peru.';

describe('a time of the sentence before', () => {
  it.each([
    [`${OPENING} The town was renamed Bellport.`, true],
    ['In 1905, Lima was taken by Peru. The ferries of Lima were sold to Chile.', true],
    [`${OPENING} Anna Bell was chosen by the people of Quito.`, false],
    [`${OPENING} The town was renamed Bellport in 1905.`, false],
    [`${OPENING} The old bridge was built by Anna Bell.`, false],
    [`${OPENING} Anna Bell had 40 ferries.`, false],
    [`${OPENING}\n\nThe town was renamed Bellport.`, false],
    ['Lima was taken by Peru. The town was renamed Bellport.', false],
  ])('%s', (text, set) => {
    expect(isSetInTime(readText(text), 1)).toBe(set);
  });
});
