// Somebody with only a last name is somebody whom no reader knows.
import { expect, it } from 'vitest';
import { loneName } from '#lib/core/fact/lone-name.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it.each([
  ['The first map of the harbour of Lima was drawn by Bellwood and sold to Peru.', 'Bellwood'],
  ['The map of the harbour of Lima was drawn by Captain Bellwood and sold to Peru.', null],
  ['The map of the harbour of Lima was drawn by Ann Bellwood and sold to Peru.', null],
  [
    'The map of the harbour of Lima was drawn by Bellwood and sold to Peru. Ann Bellwood died in 1913.',
    null,
  ],
])('%s', (text, name) => {
  const reading = readText(text);
  const [read] = reading.sentences;
  const held = new Set(read?.nodes.map(({ place }) => place));
  expect(read && loneName(reading, read, held)).toBe(name);
});
