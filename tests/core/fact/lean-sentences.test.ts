// What happens once, and what is planned, asked without the parts that other questions ask for.
import { describe, expect, it } from 'vitest';
import { askAll } from '#tests/fixtures/questions/ask-all.ts';

const ONCE =
  'The Clean Water Plan was first proposed by President Ana Torres during the Lisbon Forum for Africa annual conference last April.';
const PLAN =
  'China plans to train 3,000 hospital nurses from developing countries over the next six years in a move that is expected to boost its influence, the South China Morning Post reported.';

describe('a sentence on what happens once', () => {
  const stems = askAll(ONCE, { date: '2019-03-04' }).map(({ stem }) => stem);

  it.each([
    'The Clean Water Plan was first proposed during the ____ annual conference.',
    'In which month was the Clean Water Plan first proposed?',
  ])('is asked as "%s"', (stem) => {
    expect(stems).toContain(stem);
  });
});

describe('a sentence on a plan', () => {
  const shown = askAll(PLAN);

  it.each([
    ['How many hospital nurses does China plan to train from developing countries?', '3,000'],
    [
      'Over how long a period does China plan to train hospital nurses from developing countries?',
      'six years',
    ],
  ])('is asked as "%s"', (stem, key) => {
    expect(shown.filter((one) => one.stem === stem).map((one) => one.key)).toContain(key);
  });

  it('without what is said of the whole', () => {
    expect(shown.filter(({ stem }) => /in a move/.test(stem))).toEqual([]);
  });
});
