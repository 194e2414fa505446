// A day that only the day of writing explains goes where the sentence says what happened without it.
import { describe, expect, it } from 'vitest';
import { isToldWithoutDay, vagueDays } from '#lib/core/fact/vague-days.ts';
import { factsOf, readText } from '#tests/fixtures/questions/read-text.ts';

function without(text: string): string {
  const reading = readText(text);
  const read = reading.sentences[0];
  if (!read) throw new Error('no sentence');
  const gone = vagueDays(reading, read);
  return read.nodes
    .filter(({ place }) => !gone.has(place))
    .map(({ form }) => form)
    .join(' ');
}

describe('a day of no date', () => {
  it.each([
    ['On Thursday, Lima sold 12 ships.', 'Lima sold 12 ships .'],
    ['The museum reopened late on Tuesday in Quito.', 'The museum reopened in Quito .'],
    ['Lima sold 12 ships last week.', 'Lima sold 12 ships .'],
  ])('goes: %s', (text, left) => {
    expect(without(text)).toBe(left);
  });

  it.each([
    'Lima will sell 12 ships on Thursday .',
    'By Tuesday the museum had sold 12 paintings .',
    'The museum sold 12 paintings in 1905 .',
    'Lima sold 12 ships after the Monday meeting .',
  ])('stays: %s', (text) => {
    expect(without(text.replace(' .', '.'))).toBe(text);
  });
});

describe('what happened is told without its day', () => {
  it.each([
    ['Anna Bell came to Lima on Friday.', true],
    ['The old bridge was first opened on Friday.', true],
    ['The harbour bell was invented on Friday.', true],
    ['A ferry with 40 people sank off Lima on Friday.', false],
    ['The ferry that sank on Friday had 40 people on board.', false],
  ])('%s', (text, told) => {
    expect(isToldWithoutDay(readText(text).sentences[0]?.nodes ?? [])).toBe(told);
  });

  it('or the sentence is not asked', () => {
    const asked = (text: string): boolean =>
      factsOf(text).some(({ whole }) => whole !== null && whole !== undefined);
    expect(asked('On Friday, Anna Bell sold 12 ferries to the town of Quito in Peru.')).toBe(true);
    expect(asked('On Friday, a ferry with 40 people sank in the harbour of Lima.')).toBe(false);
  });
});
