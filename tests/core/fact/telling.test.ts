// Which words beside a noun tell what it is.
import { describe, expect, it } from 'vitest';
import { nounUses } from '#lib/core/fact/noun-uses.ts';
import { tellingOf } from '#lib/core/fact/telling.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** How the last use of the noun is told, and its words. */
function told(text: string, noun: string): string {
  const reading = readText(text);
  const use = nounUses(reading).get(noun)?.at(-1);
  if (!use) throw new Error(`no ${noun}`);
  const telling = tellingOf(reading, use);
  if (telling === null) return 'nothing';
  if (telling.type === 'name') return `name: ${reading.analysis.names[telling.group]?.canonical}`;
  const nodes = reading.sentences[use.sentence]?.nodes ?? [];
  return `${telling.type}: ${telling.places.map((place) => nodes[place]?.form).join(' ')}`;
}

describe('what tells a noun', () => {
  it.each([
    ['Engineers built a model of the universe.', 'model', 'of: model of the universe'],
    ['They saw Maria Lopez’s painting in Lima.', 'painting', 'owned: Maria Lopez ’s painting'],
    ['The Obama administration spoke to Peru.', 'administration', 'named: Obama administration'],
    ['A bridge was built in 1905.', 'bridge', 'nothing'],
    ['A French pilot landed in Lima.', 'pilot', 'nothing'],
    ['They measured the temperature of the water.', 'temperature', 'nothing'],
    ['No model of the universe was built.', 'model', 'nothing'],
  ])('%s', (text, noun, expected) => {
    expect(told(text, noun)).toBe(expected);
  });
});
