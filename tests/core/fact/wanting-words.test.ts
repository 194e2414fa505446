// What wants a "of what" or "at what" is not told without it.
import { describe, expect, it } from 'vitest';
import { isWanting } from '#lib/core/fact/wanting-words.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function wants(text: string): boolean {
  const nodes = readText(text).sentences[0]?.nodes ?? [];
  const held = new Set(nodes.map(({ place }) => place));
  return nodes.some(({ place }) => isWanting(nodes, place, held));
}

describe('what goes with a word', () => {
  it.each([
    'The flood in Lima was a low point.',
    'The school of Lima was an exception.',
    'Teachers fail in 12% of schools without books.',
    'In 1984, the sailors of Lima agreed.',
  ])('is wanting: %s', (text) => {
    expect(wants(text)).toBe(true);
  });

  it.each([
    'The flood in Lima was a low point of the war.',
    'The school of Lima was an exception to the rule.',
    'Teachers failed to find 12% of the books.',
    'Teachers succeeded in finding 12% of the books.',
    'The bank of Lima failed in 1984.',
    'In 1984, the sailors of Lima agreed to the plan.',
  ])('is there: %s', (text) => {
    expect(wants(text)).toBe(false);
  });
});
