// What is told of a place that the paragraph opened with is not told of the whole world.
import { describe, expect, it } from 'vitest';
import { isSetElsewhere } from '#lib/core/fact/set-elsewhere.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const OPENING = 'In Peru, Anna Bell opened 12 schools.';

describe('where a paragraph is set', () => {
  it('is lost in a sentence of its own', () => {
    expect(isSetElsewhere(readText(`${OPENING} Cocoa costs $900 a ton.`), 1)).toBe(true);
  });

  it('is told where the sentence names a place or has none before it', () => {
    expect(isSetElsewhere(readText(`${OPENING} In Kenya, cocoa costs $900 a ton.`), 1)).toBe(false);
    expect(isSetElsewhere(readText(`Cocoa costs $900 a ton. ${OPENING}`), 0)).toBe(false);
  });
});
