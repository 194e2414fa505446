// What a definite phrase goes back to.
import { expect, it } from 'vitest';
import { antecedentOf } from '#lib/core/fact/antecedent.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** The words that tell what the first word of the last sentence but the padding opens, or null. */
function told(text: string): string | null {
  const reading = readText(text);
  const at = reading.sentences.length - 2;
  const the = reading.sentences[at]?.nodes[0];
  const found = the && antecedentOf(reading, at, the);
  if (!found) return null;
  const { telling, sentence } = found;
  return telling.type === 'name'
    ? (reading.analysis.names[telling.group]?.canonical ?? '')
    : telling.places.map((place) => reading.sentences[sentence]?.nodes[place]?.form).join(' ');
}

it.each([
  [
    'Tom Bailey opened a museum of glass in Lima in 1932. The museum sold 40 vases to Quito.',
    /museum of glass/,
  ],
  ['Tom Bailey swam across the Nile River in 1962. The river ran dry.', /Nile River/],
])('%s', (text, words) => {
  expect(told(text)).toMatch(words);
});

it.each([
  'Tom Bailey opened a museum of glass in Lima in 1932. A museum of clay followed. The museum sold 40 vases.',
  'Tom Bailey came to Lima in 1932. The museum sold 40 vases to Quito.',
])('nobody’s where nothing tells or two could be meant: %s', (text) => {
  expect(told(text)).toBeNull();
});
