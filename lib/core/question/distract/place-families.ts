// The lists of places, by kind, and which place is a part of which.
import { countries } from '#lib/core/language/lists/countries.ts';
import { foldWords } from './keep-apart.ts';
import { CITY_SETS } from './lists/city-sets.ts';
import { CAPITAL_SETS, COUNTRY_SETS } from './lists/country-sets.ts';
import { PARTS } from './lists/parts-of-wholes.ts';
import { REGION_SETS, WATER_AND_LAND_SETS } from './lists/region-sets.ts';
import { CURRENCY_SETS, LANGUAGE_SETS } from './lists/tongue-and-money-sets.ts';
import { type Sets, setsOf } from './sets.ts';

export const countrySets = setsOf(COUNTRY_SETS);
const capital = setsOf(CAPITAL_SETS);
const city = setsOf(CITY_SETS);
const region = setsOf(REGION_SETS);
const waterAndLand = setsOf(WATER_AND_LAND_SETS);
const language = setsOf(LANGUAGE_SETS);
const currency = setsOf(CURRENCY_SETS);
const nationality = setsOf(nationalities());

/** "Chinese" in the place of "China": the sets of countries said of their people. */
function nationalities(): string {
  const adjectives = new Map(
    countries.flatMap(({ names, people }) =>
      names.map((name) => [foldWords(name), people] as const),
    ),
  );
  return COUNTRY_SETS.trim()
    .split('\n')
    .map((line) => {
      const [head = '', list = ''] = line.split(': ');
      const people = list.split(', ').flatMap((entry) => {
        const known = adjectives.get(foldWords(entry.split('=')[0] ?? ''));
        return known?.[0] ? [known.join('=')] : [];
      });
      return people.length === 0 ? '' : `${head}: ${people.join(', ')}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

const BY_SUBTYPE: Readonly<Record<string, readonly (() => Sets)[]>> = {
  country: [countrySets],
  capital: [capital, city],
  city: [city, capital],
  region: [region, countrySets],
  state: [region],
  continent: [region],
  river: [waterAndLand],
  water: [waterAndLand],
  sea: [waterAndLand],
  lake: [waterAndLand],
  mountain: [waterAndLand],
  island: [waterAndLand],
  planet: [waterAndLand],
  street: [waterAndLand],
  site: [waterAndLand],
  university: [waterAndLand],
  museum: [waterAndLand],
  nationality: [nationality],
  language: [language],
  currency: [currency],
};
const PLACES = [countrySets, region, city, capital, waterAndLand];

/** Lists in which a key of the subtype may stand; all lists of places where it is not known. */
export function placeFamilies(subtype: string | null): Sets[] {
  return (BY_SUBTYPE[subtype ?? ''] ?? PLACES).map((sets) => sets());
}

/** The lists that hold a name. */
export function placeFamily(name: string): Sets[] {
  return [...PLACES, nationality, language, currency]
    .map((sets) => sets())
    .filter((sets) => sets.find(name).length > 0);
}

let wholes: ReadonlyMap<string, readonly string[]> | null = null;

/** Folded part -> its folded wholes, by the table of parts. */
function readWholes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of PARTS.trim().split('\n')) {
    const [whole = '', parts = ''] = line.split(': ');
    for (const part of parts.split(', ')) {
      const known = found.get(foldWords(part)) ?? [];
      found.set(foldWords(part), [...known, foldWords(whole)]);
    }
  }
  return found;
}

/** All that a place lies in: its sets, their sets, and what the table of parts adds. Folded. */
function wholesOf(names: readonly string[]): Set<string> {
  wholes ??= readWholes();
  const found = new Set<string>();
  const open = [...names];
  while (open.length > 0) {
    const next = open.pop() ?? '';
    const sets = PLACES.flatMap((family) => family().findFolded(next));
    const above = [
      ...(wholes.get(next) ?? []),
      ...sets.flatMap(({ set, wider }) => [foldWords(set), foldWords(wider)]),
    ];
    for (const whole of above.flatMap(namesOf)) {
      if (whole === '' || found.has(whole)) continue;
      found.add(whole);
      open.push(whole);
    }
  }
  return found;
}

let peoples: ReadonlyMap<string, readonly string[]> | null = null;

/** Folded word for a people -> the folded names of its country. */
function readPeoples(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...countries]
      .reverse()
      .flatMap(({ names, people }) =>
        people.map((word) => [foldWords(word), names.map(foldWords)] as const),
      ),
  );
}

/** The name and its other names, folded; of people ("British") the country's. */
function namesOf(folded: string): string[] {
  peoples ??= readPeoples();
  return [
    folded,
    ...(peoples.get(folded) ?? []),
    ...countrySets()
      .findFolded(folded)
      .flatMap(({ names }) => names),
  ];
}

/** Whether another name is that of a part or a whole: "Paris" and "France", "Scottish" and "British". */
export function partOrWholeOf(key: string): (other: string) => boolean {
  const ones = namesOf(foldWords(key));
  const above = wholesOf(ones);
  return (other) => {
    const others = namesOf(foldWords(other));
    if (others.some((name) => above.has(name))) return true;
    const beyond = wholesOf(others);
    return ones.some((name) => beyond.has(name));
  };
}
