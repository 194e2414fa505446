// "He" in an article about one person is that person while nobody else comes between.
import { describe, expect, it } from 'vitest';
import { tellAll } from '#tests/fixtures/questions/read-text.ts';

const ABOUT =
  'Tom Bailey was born in Lima in 1905. Tom Bailey built 12 ships in Peru. Tom Bailey sold the ships to Chile. ' +
  'Tom Bailey lived in Quito with his friend Peter Moss. ';
const told = (text: string): string[] =>
  tellAll(text).flatMap(({ text: one, pointing }) => (pointing === null ? [one] : []));

describe('the person that an article is about', () => {
  it('is who "he" means, though the sentence before names somebody else as well', () => {
    expect(told(`${ABOUT}He joined the navy in 1943.`)).toContain(
      'Tom Bailey joined the navy in 1943.',
    );
  });

  it('is still meant after sentences that go on with "he"', () => {
    expect(told(`${ABOUT}He joined the navy in 1943. He left the navy in 1951.`)).toContain(
      'Tom Bailey left the navy in 1951.',
    );
  });

  it('is still meant after a sentence with somebody’s words about others', () => {
    const text = `${ABOUT}“She was a good teacher,” Tom Bailey said. He joined the navy in 1943.`;
    expect(told(text)).toContain('Tom Bailey joined the navy in 1943.');
  });

  it('is not meant for sure after a sentence about somebody else', () => {
    const text = `${ABOUT}Peter Moss was a teacher in Quito. He joined the navy in 1943.`;
    expect(told(text)).not.toContain('Tom Bailey joined the navy in 1943.');
  });
});
