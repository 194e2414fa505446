import { describe, expect, it } from 'vitest';
import { countries } from '#lib/core/language/lists/countries.ts';
import { foldWords, holds } from '#lib/core/question/distract/keep-apart.ts';
import { ADJECTIVE_SETS } from '#lib/core/question/distract/lists/adjective-sets.ts';
import { CITY_SETS } from '#lib/core/question/distract/lists/city-sets.ts';
import { CAPITAL_SETS, COUNTRY_SETS } from '#lib/core/question/distract/lists/country-sets.ts';
import { FAMOUS_PEOPLE_SETS } from '#lib/core/question/distract/lists/famous-people-sets.ts';
import {
  EVENT_SETS,
  ORGANISATION_SETS,
  WORK_SETS,
} from '#lib/core/question/distract/lists/group-sets.ts';
import { INITIAL_WORDS } from '#lib/core/question/distract/lists/initial-words.ts';
import { NAME_STYLES } from '#lib/core/question/distract/lists/name-styles.ts';
import { NOUN_SETS } from '#lib/core/question/distract/lists/noun-sets.ts';
import { PARTS } from '#lib/core/question/distract/lists/parts-of-wholes.ts';
import { REGION_SETS, WATER_AND_LAND_SETS } from '#lib/core/question/distract/lists/region-sets.ts';
import { FIELD_SETS, ROLE_SETS } from '#lib/core/question/distract/lists/role-sets.ts';
import {
  CURRENCY_SETS,
  LANGUAGE_SETS,
} from '#lib/core/question/distract/lists/tongue-and-money-sets.ts';
import { setsOf } from '#lib/core/question/distract/sets.ts';

const TABLES = {
  ADJECTIVE_SETS,
  CAPITAL_SETS,
  CITY_SETS,
  COUNTRY_SETS,
  CURRENCY_SETS,
  EVENT_SETS,
  FAMOUS_PEOPLE_SETS,
  FIELD_SETS,
  LANGUAGE_SETS,
  NOUN_SETS,
  ORGANISATION_SETS,
  REGION_SETS,
  ROLE_SETS,
  WATER_AND_LAND_SETS,
  WORK_SETS,
};

describe('the lists', () => {
  it.each(Object.entries(TABLES))(
    '%s: each line is read, and no name stands twice in a set',
    (_, table) => {
      const { members } = setsOf(table)();
      expect(new Set(members.map(({ set, wider }) => `${set}|${wider}`)).size).toBe(
        table.trim().split('\n').length,
      );
      for (const member of members) expect(member.text.trim()).toBe(member.text);
      const names = members.flatMap(({ set, wider, names: all }) =>
        [...new Set(all)].map((name) => `${set}|${wider}|${name}`),
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );

  it.each([
    ['NOUN_SETS', NOUN_SETS],
    ['ADJECTIVE_SETS', ADJECTIVE_SETS],
    ['REGION_SETS', REGION_SETS],
    ['FIELD_SETS', FIELD_SETS],
  ])('%s: no member of a set holds another, so that none is a kind of another', (_, table) => {
    const { members } = setsOf(table)();
    const pairs = members.flatMap((one) =>
      members
        .filter(
          (other) => other.set === one.set && other.wider === one.wider && other.rank > one.rank,
        )
        .filter((other) => one.names.some((a) => other.names.some((b) => holds(a, b))))
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(pairs).toEqual([]);
  });

  it('each capital is the capital of a country of the same part of the world', () => {
    const lands = setsOf(COUNTRY_SETS)();
    const listed = setsOf(CAPITAL_SETS)().members;
    const wrong = listed.filter(({ text, names, set }) => {
      const owners = countries.filter(({ capitals }) =>
        capitals.some((capital) => names.includes(foldWords(capital))),
      );
      const own = owners.flatMap(({ names: all }) =>
        lands.find(all[0] ?? '').map((land) => land.set),
      );
      return !own.includes(set) && !(own.length === 0 && text === 'Jerusalem');
    });
    expect(wrong.map(({ text, set }) => `${text}: ${set}`)).toEqual([]);
  });

  it('styles of names have men, women and surnames enough to choose from', () => {
    for (const line of NAME_STYLES.trim().split('\n')) {
      const [, order, men = '', women = '', surnames = ''] = line.split('|');
      expect(order).toMatch(/^(?:given-surname|surname-given|given-patronymic)$/);
      for (const list of [men, women, surnames])
        expect(list.split(', ').length).toBeGreaterThanOrEqual(5);
    }
  });

  it('every line of parts and every word of initials is read', () => {
    for (const line of PARTS.trim().split('\n')) expect(line).toMatch(/^[^:]+: [^:]+$/);
    for (const words of INITIAL_WORDS)
      for (const word of words) expect(word).toMatch(/^[A-Z][A-Za-z-]+$/);
  });
});
