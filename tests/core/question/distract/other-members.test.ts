import { describe, expect, it } from 'vitest';
import { continentOf } from '#lib/core/fact/member-kinds.ts';
import { otherMembers } from '#lib/core/question/distract/other-members.ts';

describe('things that are not in the list', () => {
  it('countries from three other continents, none of them in the article', () => {
    const text = 'they trade with nigeria, nepal and peru.';
    for (let index = 0; index < 50; index += 1) {
      const others = otherMembers('country', ['Nepal', 'Peru'], text, `seed ${index}`) ?? [];
      const continents = others.map(continentOf);
      expect(others).toHaveLength(3);
      expect(others).not.toContain('Nigeria');
      expect(new Set(continents).size).toBe(3);
      expect(continents).not.toContain('South Asia');
      expect(continents).not.toContain('South America');
    }
  });

  it('regions that the article does not name', () => {
    const others = otherMembers('region', ['Central Asia'], 'ships sail to the caribbean.', 'seed');
    expect(others).toHaveLength(3);
    expect(others).not.toContain('the Caribbean');
  });
});
