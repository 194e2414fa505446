// Centuries and decades that can be left out.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const periods = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'year' ? [whole.answer] : []));

describe('a century or a decade', () => {
  it.each([
    ['In the early 1960s, Anna Bell founded a music school in Lima.', '1960s'],
    ['The old bridge of Lima was built by Spanish monks in the 17th century.', '17th'],
  ])('%s', (text, period) => {
    expect(periods(text)).toContain(period);
  });

  it.each([
    'Anna Bell sold a 19th-century house near the harbour of Lima.',
    'Anna Bell taught music in Lima in the 1960s and 1970s.',
    'Anna Bell collects 1990s music of the bands of Lima.',
  ])('is none where it only describes, or is one of two: %s', (text) => {
    expect(periods(text)).toEqual([]);
  });
});
