// A sentence that the one before has to explain does not stand alone; an opening that only it explains goes.
import { expect, it } from 'vitest';
import { standing } from '#lib/core/fact/standing-sentence.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it.each([
  ['While en route, Ann Bell heard of a storm in Lima.', 'Ann Bell heard of a storm in Lima'],
  ['The Lima ferry in question was sold to Peru in 1905.', null],
  ['The owner of the Lima ferry was called in question by Ann Bell.', 'The owner of'],
  ['The map of the harbour of Lima was drawn by Bellwood and sold to Peru.', null],
])('%s', (text, start) => {
  const reading = readText(text);
  const [read] = reading.sentences;
  const kept = read && standing(reading, read, 0)?.places.map((place) => read.nodes[place]?.form);
  if (start === null) expect(kept ?? null).toBeNull();
  else expect(kept?.join(' ').slice(0, start.length)).toBe(start);
});
