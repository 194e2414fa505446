// "one of the bridges" says what it is of; "one" does not.
import { expect, it } from 'vitest';
import { isOfNoun } from '#lib/core/fact/of-noun.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it.each([
  ['One of the bridges was built in 1905.', 'one', true],
  ['Lima has ten wards, each of which has a mayor.', 'each', true],
  ['They grow crops such as maize in Peru.', 'such', true],
  ['It earns money from the festival each spring.', 'each', true],
  ['They sail to both Lima and Ica in May.', 'both', true],
  ['Ann Bell and Ben Hill both sailed to Lima.', 'both', true],
  ['They speak to one another in Quechua.', 'another', true],
  ['Some ferries sank, while others reached the port.', 'others', true],
  ['All ferries with a licence carry a red lamp.', 'all', true],
  ['One was built in 1905.', 'one', false],
  ['They sold both in 1905.', 'both', false],
  ['All ferries carry a red lamp.', 'all', false],
  ['Others reached the port.', 'others', false],
  ['Most of them were built in 1905.', 'most', false],
])('%s', (text, word, expected) => {
  const read = readText(text).sentences[0];
  const node = read?.nodes.find(({ lower }) => lower === word);
  if (!read || !node) throw new Error(`no ${word}`);
  expect(isOfNoun(read, node)).toBe(expected);
});
