// A sentence taken apart only where one clause says all of it.
import { describe, expect, it } from 'vitest';
import { findWholeSentences } from '#lib/core/fact/whole-sentences.ts';
import { wholeStatement } from '#lib/core/question/draft/whole-statement.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function partsOf(text: string): string[] | null {
  const reading = readText(text);
  const whole = findWholeSentences(reading).find((one) => one.whole?.sentence === 0)?.whole;
  const statement = whole ? wholeStatement(reading, whole) : null;
  const nodes = reading.sentences[0]?.nodes ?? [];
  return statement
    ? [statement.lead, statement.subject, statement.verb, statement.rest].map((places) =>
        places.map((place) => nodes[place]?.form).join(' '),
      )
    : null;
}

describe('a sentence in its parts', () => {
  it('opening, subject, verb and the rest', () => {
    expect(partsOf('In 1952, Rosa Lopez opened the sailing school.')).toEqual([
      'In 1952',
      'Rosa Lopez',
      'opened',
      'the sailing school',
    ]);
  });

  it('a second verb that ends it goes', () => {
    expect(partsOf('The school in Lima was opened in 1952 and trained young pilots.')).toEqual([
      '',
      'The school in Lima',
      'was opened',
      'in 1952',
    ]);
  });

  it('none where somebody says it', () => {
    expect(partsOf('Rosa Lopez said that the school opened in 1952.')).toBeNull();
  });
});
