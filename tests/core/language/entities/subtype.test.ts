import { describe, expect, it } from 'vitest';
import { subtypeOf } from '#lib/core/language/entities/subtype.ts';
import { subtypeNames } from '#tests/core/language/entities/subtype-names.ts';

describe('subtypeOf', () => {
  it('gives at least 200 names of articles the subtype a reader gives them, nine times in ten', () => {
    const wrong = subtypeNames.filter(
      ({ name, type, subtype }) => subtypeOf(name, type) !== subtype,
    );
    expect(subtypeNames.length).toBeGreaterThanOrEqual(200);
    expect(1 - wrong.length / subtypeNames.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['Gulf of Bothnia', 'place', 'water'],
    ['Mount Whitney', 'place', 'mountain'],
    ['University of Nowhere', 'organization', 'university'],
    ['Ministry of Silly Walks', 'organization', 'government-body'],
    ['Battle of the Bulge', 'event', 'battle'],
    ['Georgia', 'place', 'country'],
    ['Jane Doe', 'person', null],
    ['constructor', 'place', null],
  ] as const)('%s, a %s, is of kind %s', (name, type, subtype) => {
    expect(subtypeOf(name, type)).toBe(subtype);
  });
});
