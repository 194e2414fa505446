// A year that another would be as right for is not left out.
import { describe, expect, it } from 'vitest';
import { isOpenYear } from '#lib/core/fact/open-year.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function isOpen(text: string, year: string): boolean {
  const nodes = readText(text).sentences[0]?.nodes ?? [];
  return isOpenYear(
    nodes,
    nodes.findIndex(({ form }) => form === year),
  );
}

describe('a year or a period', () => {
  it.each([
    ['By 1905, Anna Bell owned the ferries of Lima.', '1905'],
    ['By the late 1860s, the ferries of Lima had steel hulls.', '1860s'],
    ['As of 1988, the harbour of Lima had 40 ferries.', '1988'],
    ['The tower of Lima fell between 956 and 1323.', '1323'],
    ['The tower of Lima fell between March 956 and 1323.', '956'],
    ['Anna Bell owned the ferries of Lima from 1905 to 1912.', '1905'],
  ])('is open: %s', (text, year) => {
    expect(isOpen(text, year)).toBe(true);
  });

  it.each([
    ['In 1905, Anna Bell bought the ferries of Lima.', '1905'],
    ['The ferries were bought by Anna Bell in 1905.', '1905'],
    ['The harbour of Lima grew from 30 ships in 1905 to 50.', '1905'],
    ['Between Lima and Quito, a road was opened in 1905.', '1905'],
  ])('is not: %s', (text, year) => {
    expect(isOpen(text, year)).toBe(false);
  });
});
