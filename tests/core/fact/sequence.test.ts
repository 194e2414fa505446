// Events put in order of time, and the years between two of them.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const partsOf = (text: string, kind: string): object[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === kind ? [fact.parts] : []));

const BRIDGES =
  'Lima Bridge was opened by Anna Bell in 1905. The Port of Callao was closed in 1871. ' +
  'On 4 March 1932, Tom Bailey founded the Museum of Ferries.';

describe('what happened when', () => {
  it('is told without its date, the earliest first', () => {
    expect(partsOf(BRIDGES, 'sequence')).toEqual([
      {
        events: [
          'The Port of Callao was closed',
          'Lima Bridge was opened by Anna Bell',
          'Tom Bailey founded the Museum of Ferries',
        ],
        dates: ['1871', '1905', '1932'],
      },
    ]);
  });

  it.each([
    ['what goes on', 'Anna Bell lived in Lima in 1905. Tom Bailey worked in Callao in 1871.'],
    ['two dates of one sentence', 'Lima Bridge was opened in 1905 and closed in 1932.'],
    ['what somebody says', 'Tom Bailey said that Lima Bridge was opened by Anna Bell in 1905.'],
    ['about when it was', 'Lima Bridge was opened by Anna Bell in about 1905.'],
  ])('is not taken from %s', (_, text) => {
    expect(partsOf(`${text} The Port of Callao was closed in 1860.`, 'comparison')).toEqual([]);
  });
});

describe('two events', () => {
  it('are as many years apart as their dates', () => {
    expect(
      partsOf(
        'Lima Bridge was opened by Anna Bell in 1905. Tom Bailey closed Lima Bridge in 1932.',
        'comparison',
      ),
    ).toMatchObject([{ years: '27' }]);
  });

  it('of one year are not compared', () => {
    expect(
      partsOf(
        'Lima Bridge was opened by Anna Bell in 1905. Tom Bailey closed the Port of Callao in 1905.',
        'comparison',
      ),
    ).toEqual([]);
  });
});
