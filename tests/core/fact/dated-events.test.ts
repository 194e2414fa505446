// What happened when, in words without the date.
import { describe, expect, it } from 'vitest';
import { datedEvents } from '#lib/core/fact/dated-events.ts';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function eventsOf(text: string): [text: string, from: string][] {
  const reading = readText(text);
  return datedEvents(reading, findFacts(reading)).map(({ text: told, from }) => [told, from]);
}

describe('a dated event', () => {
  it.each([
    [
      'a year',
      'Lima Bridge was opened by Anna Bell in 1905.',
      'Lima Bridge was opened by Anna Bell',
      '1905-01-01',
    ],
    [
      'a day',
      'On 4 March 1932, Tom Bailey founded the Museum of Ferries.',
      'Tom Bailey founded the Museum of Ferries',
      '1932-03-04',
    ],
  ])('with %s is told without it', (_, sentence, text, from) => {
    expect(eventsOf(sentence)).toEqual([[text, from]]);
  });

  it.each([
    ['is not yet', 'Tom Bailey will close the Port of Callao in 2090.'],
    ['went on', 'Anna Bell remained the mayor of Lima in 1905.'],
    ['nothing names', 'The bridge was opened in 1905.'],
  ])('is not what %s', (_, sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });
});
