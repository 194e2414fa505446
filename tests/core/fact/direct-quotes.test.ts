// Spoken words with who said them: beside a surname, behind a title, at the end of a longer quotation.
import { describe, expect, it } from 'vitest';
import { findDirectQuotes, quotesIn } from '#lib/core/fact/direct-quotes.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const OPENING = 'Maria Silva runs the old harbour of Lima.';
function told(text: string): [said: unknown, speaker: unknown, proofs: number][] {
  const reading = readText(`${OPENING} ${text}`);
  return findDirectQuotes(reading, quotesIn(reading)).map(({ fact }) => [
    fact.parts.statement,
    fact.parts.speaker,
    fact.quotes.length,
  ]);
}

describe('spoken words', () => {
  it('a surname beside them is proven by the sentence that has the name in full', () => {
    expect(told('“Our harbour needs a new wall and two cranes,” said Silva.')).toEqual([
      ['Our harbour needs a new wall and two cranes', 'Maria Silva', 2],
    ]);
  });

  it('a title may stand before the name', () => {
    expect(told('“Our harbour needs a new wall and two cranes,” said Dr. Silva.')).toEqual([
      ['Our harbour needs a new wall and two cranes', 'Maria Silva', 2],
    ]);
  });

  it.each([
    ['“The old wall broke in May. Our harbour needs two cranes and a boat,” said Maria Silva.'],
    ['"The old wall broke in May. Our harbour needs two cranes and a boat," said Maria Silva.'],
  ])('the last sentence of a longer quotation: %s', (text) => {
    expect(told(text)).toEqual([['Our harbour needs two cranes and a boat', 'Maria Silva', 1]]);
  });

  it('no words that only end in a quotation mark', () => {
    expect(
      told('Our harbour has one wall that everybody calls “the long snake,” said Silva.'),
    ).toEqual([]);
  });
});
