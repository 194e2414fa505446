// The article that a headline leaves out.
import { expect, it } from 'vitest';
import { render } from '#lib/core/fact/render.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function told(text: string): string {
  const reading = readText(text);
  const places = reading.sentences[0]?.nodes.map(({ place }) => place) ?? [];
  return render(reading, 0, places).text;
}

it.each([
  [
    'Ann Bell sailed in new harbour ferry, The Lima Queen, in 1998.',
    'Ann Bell sailed in the new harbour ferry, The Lima Queen, in 1998.',
  ],
  ...[
    'Ann Bell sailed in new harbour ferries, The Lima Queen and The Star, in 1998.',
    'Ann Bell sailed in a new ferry, The Lima Queen, in 1998.',
    'Ann Bell sailed in good weather, and Tom Bailey slept.',
  ].map((text) => [text, text]),
])('%s', (text, whole) => {
  expect(told(text)).toBe(whole);
});
