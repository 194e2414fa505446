// What a sentence tells only in passing is asked by itself, or not at all.
import { describe, expect, it } from 'vitest';
import { isBeside, sideClause } from '#lib/core/fact/side-clause.ts';
import type { Gap } from '#lib/core/fact/whole-sentences.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const YEAR: Gap = { type: 'year', year: '1713' };
const EXCHANGE: Gap = { type: 'exchange', other: '' };

function read(text: string, asked: string) {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  const gone = nodes.filter(({ form }) => form === asked).map(({ place }) => place);
  return { nodes, gone, places: nodes.slice(0, -1).map(({ place }) => place) };
}

describe('a clause that only adds', () => {
  it.each([
    [
      'Port Hana, which had been taken from Peru in 1713, still had a large French school.',
      '1713',
      'Port Hana had been taken from Peru in 1713',
    ],
    [
      'The ferries of Lima run on diesel, which was first sold in Peru in 1913.',
      '1913',
      'diesel was first sold in Peru in 1913',
    ],
    [
      'Ann Bell, who took office in Lima in 1913, was the best pilot of the harbour.',
      '1913',
      'Ann Bell took office in Lima in 1913',
    ],
    ['Port Hana, which had been taken from Peru in 1713, had 300 schools.', '300', null],
    ['The old ferry, which had been taken from Peru in 1713, was sold.', '1713', null],
    ['Ferries which had been taken from Peru in 1713 were sold.', '1713', null],
  ])('%s %s', (text, asked, own) => {
    const { nodes, gone, places } = read(text, asked);
    const found = sideClause(nodes, places, gone);
    expect(found?.map((place) => nodes[place]?.form).join(' ') ?? null).toBe(own);
  });
});

describe('what the sentence does not tell', () => {
  it.each([
    [
      'A fall in trade since 1902, heavy storms and the rising costs of coal have put a strain on the ferries of Lima.',
      '1902',
      YEAR,
      true,
    ],
    ['A fall in trade since 1902 has put a strain on the ferries of Lima.', '1902', YEAR, false],
    [
      'Founded in 1905 by the Bell shipping company, Lima has grown into a large port.',
      '1905',
      YEAR,
      true,
    ],
    [
      'Founded in 1905 by the Bell shipping company, Lima has had a port since 1950.',
      '1950',
      YEAR,
      false,
    ],
    ['The smallest unit of a fleet in Peru is a squadron.', 'Peru', EXCHANGE, true],
    ['The largest port in Peru is Lima.', 'Peru', EXCHANGE, false],
    ['Ann Bell built a school in Peru.', 'Peru', EXCHANGE, false],
  ])('%s %s', (text, asked, gap, beside) => {
    const { nodes, gone } = read(text, asked);
    expect(isBeside(nodes, { gone, gap, answer: asked })).toBe(beside);
  });

  it('is how large a country is that stands beside its name', () => {
    const text = 'Ships are important in Peru, a country of only 300 ports.';
    const [placed] = readText(text).sentences[0]?.numbers ?? [];
    const { nodes, gone } = read(text, '300');
    if (!placed) throw new Error('no number');
    const gap: Gap = { type: 'number', placed };
    expect(isBeside(nodes, { gone, gap, answer: '300' })).toBe(true);
  });
});
