import { expect, it } from 'vitest';
import { indefinite } from '#lib/core/language/indefinite.ts';

it('a or an by the sound', () => {
  expect(
    [
      'owl',
      'university',
      'hour',
      'MP',
      'eight-year',
      'European',
      'hunter',
      'unimportant',
      'NASA pilot',
      'U.S. pilot',
      'UFO',
    ].map(indefinite),
  ).toEqual(['an', 'a', 'an', 'an', 'an', 'a', 'a', 'an', 'a', 'a', 'a']);
});
