// What something is called.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const called = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'term' ? [whole.answer] : []));

describe('the name of a thing', () => {
  it.each([
    ['In 1998, Anna Bell painted with an old technique called wet brushing.', 'wet brushing'],
    ['Farmers of Peru keep a small animal known as the guinea pig.', 'guinea pig'],
    ['Farmers of Peru keep a small animal locally referred to as the guinea pig.', 'guinea pig'],
    ['Popularly known as “dustbiters,” farmers of Peru lived in huts of mud.', 'dustbiters'],
    ['Large farms of Peru, known as “condor farms,” grew wheat for Chile.', 'condor'],
    [
      'Anna Bell built her harbour with “river lime,” a kind of mortar that sets in water.',
      'river lime',
    ],
  ])('%s', (text, name) => {
    expect(called(text)).toContain(name);
  });

  it.each([
    'In 1998, Anna Bell was called on by tribes of Peru for help.',
    'In 1998, Anna Bell was known as the best painter of Peru.',
    'In 1998, Anna Bell was called the mother of all painters of Peru.',
    'In 1998, Anna Bell referred to painters of Peru in a speech.',
    'In 1998, Anna Bell wrote of “dark rooms,” and was right.',
  ])('is none where something is only said of it: %s', (text) => {
    expect(called(text)).toEqual([]);
  });
});
