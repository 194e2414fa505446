// A place that the article is about, named in the same sentence before, is "the town".
import { expect, it } from 'vitest';
import { isTopicInside } from '#lib/core/fact/topic-words.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const VESSBY = 'Vessby\n\nVessby is an old town in Peru. Many people left Vessby in 1984. ';

it.each([
  ['Vessby lives off the copper below the town.', true],
  ['Miners live off the copper below the town.', false],
  ['Below the town, Vessby keeps copper.', false],
  ['Vessby and Lima share the copper below the town.', false],
  ['Vessby lives off the copper below the lake.', false],
])('%s', (sentence, expected) => {
  const reading = readText(`${VESSBY}${sentence}`);
  const last = reading.sentences.length - 2;
  const the = reading.sentences[last]?.nodes.findLast(({ lower }) => lower === 'the');
  if (!the) throw new Error('no phrase');
  expect(isTopicInside(reading, last, the)).toBe(expected);
});
