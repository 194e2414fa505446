import { expect, it } from 'vitest';
import { isMainNoun } from '#lib/core/fact/main-nouns.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const TOLD =
  'The ferry left Lima. A ferry is slow. No ferry is cheap. One ferry sank. Each ferry had a whistle.';

it('what the article says most often, and what its title says', () => {
  const reading = readText(`The whistles of Lima\n\n${TOLD}`);
  expect(isMainNoun(reading, 'ferry')).toBe(true);
  expect(isMainNoun(reading, 'whistle')).toBe(true);
  expect(isMainNoun(reading, 'time')).toBe(false);
});

it('an article without a title is called by its first sentence, which is not its title', () => {
  expect(isMainNoun(readText(`The whistles of Lima are loud. ${TOLD}`), 'whistle')).toBe(false);
});
