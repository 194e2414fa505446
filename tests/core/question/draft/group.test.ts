// People and their roles are matched where both are known from the article alone.
import { describe, expect, it } from 'vitest';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { draftGroup } from '#lib/core/question/draft/group.ts';

const found = (prompts: string[], options: string[]): FoundFact => ({
  fact: {
    id: 'f-1',
    kind: 'part-whole',
    parts: { prompts, options, of: 'role' },
    quotes: [],
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: 1,
    salience: 0,
  },
  statement: null,
  target: null,
  number: null,
});
const PEOPLE = ['Ann Bell', 'Tom Bailey', 'Peter Novak'];
const ROLES = ['a city planner', 'the Lima mayor', 'a nurse'];

describe('a match of people and roles', () => {
  it('leaves out whoever the world knows', () => {
    const [draft] = draftGroup(
      found(['Genghis Khan', ...PEOPLE], ['a Mongolian warrior', ...ROLES]),
    );
    expect(draft?.kind === 'matching' && draft.pairs.map(({ prompt }) => prompt)).toEqual(PEOPLE);
  });

  it('none where two are left', () => {
    expect(draftGroup(found(PEOPLE, ['the U.S. president', ...ROLES.slice(1)]))).toEqual([]);
  });
});
