// What an article keeps coming back to can be named by its noun alone.
import { describe, expect, it } from 'vitest';
import { isRecurring } from '#lib/core/fact/recurring-noun.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function recurs(text: string, noun: string): boolean {
  const reading = readText(text);
  const node = reading.sentences
    .flatMap(({ nodes }) => nodes)
    .find(({ lower, tag }) => lower === noun && tag === 'NN');
  return node !== undefined && isRecurring(reading, node);
}

describe('a noun that an article keeps coming back to', () => {
  it('is one where it is always the same thing', () => {
    const text =
      'A bridge was built in Lima in 1905. The bridge crosses the harbour. Anna Bell opened the bridge in May. ' +
      'Many people use the bridge. The bridge was closed in 1998.';
    expect(recurs(text, 'bridge')).toBe(true);
    expect(recurs(text, 'harbour')).toBe(false);
  });

  it('is none where there are many of its kind', () => {
    const text =
      'A bridge was built in Lima in 1905. Each bridge has a tower. The bridge in Quito is old. ' +
      'A bridge in Cusco was closed. No bridge is free. The bridge in Ica fell.';
    expect(recurs(text, 'bridge')).toBe(false);
  });
});
