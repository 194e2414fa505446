// Which gaps are left alone, and which need a word more.
import { describe, expect, it } from 'vitest';
import { askYear, nameClass } from '#lib/core/question/draft/untyped-gap.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const gaps = (text: string): string =>
  draftsOf(text)
    .flatMap((draft) =>
      draft.kind === 'cloze' && draft.origin?.rule === 'whole' ? [draft.stem] : [],
    )
    .join(' | ');

const STORM = 'In 1932, Anna Bell sold 340 ferries to Bolivia. Anna Bell was born in Peru in 1902.';

describe('a gap is not typed', () => {
  it.each<[text: string, open: RegExp]>([
    ['In 1932, the town could solve Anna Bell’s problem with 340 ferries.', /____['’]s/],
    ['In 1932, the ferries of Peru’s coast sank near Callao.', /____['’]s/],
    ['In 1943, a Lima Boat Court decision ended the work of 340 ferries.', /____ decision/],
    [`Storms often struck the towns of Kenya. ${STORM}`, /struck the towns of ____/],
    ['In 1909, there were 18,189 sailors in Lima and Callao.', /____ sailors/],
    ['In 1909, 60% of the ships of Lima were ferries and 40% were barges.', /____%/],
    [
      'The strike of seven years in Lima lasted from the spring of 1756 to the peace of 1763.',
      /peace of ____/,
    ],
  ])('%s', (text, open) => {
    expect(gaps(text)).not.toMatch(open);
  });

  it.each<[text: string, open: RegExp]>([
    ['In 1932, President Anna Bell’s government bought 340 ferries.', /____['’]s/],
    ['In 1943, the Lima Boat Society annual meeting was held in Callao.', /____ annual meeting/],
    ['In 1909, there were 18,000 sailors in Lima and Callao.', /____ sailors/],
    ['In 1909, 60% of the ships of Lima were ferries and 30% were barges.', /____%/],
    ['Storms struck the towns of Kenya in 1932 and sank 340 ferries.', /towns of ____/],
  ])('but here: %s', (text, open) => {
    expect(gaps(text)).toMatch(open);
  });

  it('whose people stand in the title', () => {
    const text = 'In 1932, Anna Bell sold 340 ferries to Norway.';
    const stems = (title: string): string =>
      draftsOf(text, { title })
        .map(({ stem }) => stem)
        .join();
    expect(stems('Ferries for Lima')).toMatch(/ferries to ____/);
    expect(stems('Norwegians buy ferries')).not.toMatch(/ferries to ____/);
  });
});

it.each([
  ['The ferry was built in ____.', 'The ferry was built in the year ____.'],
  ['The ferry was built in ____ by Hana.', 'The ferry was built in the year ____ by Hana.'],
  ['In ____, the ferry was built.', 'In ____, the ferry was built.'],
  ['The ferry was old, and in ____ it sank.', 'The ferry was old, and in ____ it sank.'],
  ['Built in 1932, the ferry sank in ____.', 'Built in 1932, the ferry sank in ____.'],
])('the year: %s', (text, expected) => {
  expect(askYear(text, '1934')).toBe(expected);
});

it.each([
  [
    'On 4 March, the ferry left, on ____.',
    'Easter',
    'On 4 March, the ferry left, on the holy day of ____.',
  ],
  [
    'Trade had stopped during the ____.',
    'Iron Age',
    'Trade had stopped during the period called the ____.',
  ],
  [
    'Trade stopped during the ____ annual meeting.',
    'Iron Age',
    'Trade stopped during the ____ annual meeting.',
  ],
  ['The ferry sank on ____.', 'Lake Victoria', 'The ferry sank on ____.'],
])('the class of a name: %s', (text, answer, expected) => {
  expect(nameClass(text, answer)).toBe(expected);
});
