// Who is what is no question where the world knows it, or a name tells.
import { describe, expect, it } from 'vitest';
import { isWorldKnown, tellsNation } from '#lib/core/question/draft/told-roles.ts';

describe('a role that everybody knows', () => {
  it.each<[person: string, whole: string, known: boolean]>([
    ['Ann Bell', 'the U.S. president', true],
    ['Ann Bell', 'the president of the United States', true],
    ['Ann Bell', 'the former French king', true],
    ['Genghis Khan', 'a warrior', true],
    ['Ann Bell', 'the president of the American Ferry Society', false],
    ['Ann Bell', 'the vice president of Hanasoft', false],
    ['Ann Bell', 'the president of Lima', false],
  ])('%s, %s: %s', (person, whole, known) => {
    expect(isWorldKnown(person, whole)).toBe(known);
  });
});

describe('a role that names a nation', () => {
  it.each<[whole: string, told: boolean]>([
    ['a Hungarian judge', true],
    ['a Lima judge', false],
    ['a judge from Lima', false],
  ])('%s: %s', (whole, told) => {
    expect(tellsNation(whole)).toBe(told);
  });
});
