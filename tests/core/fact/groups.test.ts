// People matched with what they are: no pair tells another, and no role fits two of the list.
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/core/fact/fact.ts';
import { findGroups } from '#lib/core/fact/groups.ts';

const role = (person: string, whole: string, head: string) => ({
  fact: {
    id: person,
    kind: 'role',
    quotes: [{ start: 0, end: 1, quote: 'x' }],
    parts: { person, whole, head },
    attribution: null,
    modality: 'asserted',
    polarity: 'positive',
    confidence: 1,
    salience: 0,
  } satisfies Fact,
  statement: null,
  target: null,
  number: null,
});
const optionsOf = (...roles: ReturnType<typeof role>[]) =>
  findGroups(roles)[0]?.fact.parts.options ?? null;

const MAYOR = role('Ada Bell', 'the Lima mayor', 'mayor');
const PILOT = role('Tom Reed', 'a harbour pilot', 'pilot');
const NURSE = role('Mia Stone', 'a nurse from Oslo', 'nurse');

describe('people and what they are', () => {
  it('stand side by side', () => {
    expect(optionsOf(MAYOR, PILOT, NURSE)).toEqual([
      'the Lima mayor',
      'a harbour pilot',
      'a nurse from Oslo',
    ]);
  });

  it('one of the list is told by the office where another’s role names them', () => {
    expect(optionsOf(MAYOR, PILOT, role('Jon Hill', "Ada Bell's secretary", 'secretary'))).toEqual([
      'the Lima mayor',
      'a harbour pilot',
      "the mayor's secretary",
    ]);
  });

  it('a role that otherwise names one of the list is left out', () => {
    const friend = role('Jon Hill', 'a friend of Ada Bell', 'friend');
    expect(optionsOf(MAYOR, PILOT, NURSE, friend)).not.toContain('a friend of Ada Bell');
    expect(optionsOf(MAYOR, PILOT, friend)).toBeNull();
  });

  it('a role that another of the list may have as well is left out', () => {
    const vague = role('Jon Hill', 'the Republican mayor', 'mayor');
    expect(optionsOf(MAYOR, PILOT, NURSE, vague)).not.toContain('the Republican mayor');
    const two = role('Jon Hill', 'the mayor of Callao', 'mayor');
    expect(optionsOf(MAYOR, PILOT, NURSE, two)).toContain('the mayor of Callao');
  });
});
