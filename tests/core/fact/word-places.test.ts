// Runs of places, their head, and dates over them.
import { describe, expect, it } from 'vitest';
import { headOf, isDated, placesFrom } from '#lib/core/fact/word-places.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const reading = readText('Anna Bell opened the old bridge on 4 March 1905.');
const read = reading.sentences.find(({ nodes }) => nodes[0]?.form === 'Anna');

describe('places of words', () => {
  it.each([
    [2, 4, [2, 3, 4]],
    [3, 3, [3]],
    [4, 3, []],
    [6, 3, []],
  ])('from %i to %i', (first, last, places) => {
    expect(placesFrom(first, last)).toEqual(places);
  });

  it('the head hangs on none of the others', () => {
    expect(headOf(read?.nodes ?? [], [3, 4, 5])?.form).toBe('bridge');
    expect(headOf(read?.nodes ?? [], [])).toBeUndefined();
  });

  it('every word of a date is dated, and no other', () => {
    const dated = read?.nodes.filter(({ place }) => isDated(read, place)).map(({ form }) => form);
    expect(dated).toEqual(['4', 'March', '1905']);
  });
});
