// "one of the bridges" says what it is of; "one" does not.
import { expect, it } from 'vitest';
import { isOfNoun } from '#lib/core/fact/of-noun.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it.each([
  ['One of the bridges was built in 1905.', 'one', true],
  ['Lima has ten wards, each of which has a mayor.', 'each', true],
  ['They grow crops such as maize in Peru.', 'such', true],
  ['It earns money from the festival each spring.', 'each', true],
  ['One was built in 1905.', 'one', false],
  ['Most of them were built in 1905.', 'most', false],
])('%s', (text, word, expected) => {
  const read = readText(text).sentences[0];
  const node = read?.nodes.find(({ lower }) => lower === word);
  if (!read || !node) throw new Error(`no ${word}`);
  expect(isOfNoun(read, node)).toBe(expected);
});
