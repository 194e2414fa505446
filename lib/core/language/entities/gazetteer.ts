// Looks names up in the word lists: for each token, the lists it is in, and where in the entry it stands.
import { countries } from '#lib/core/language/lists/countries.ts';
import {
  eventWords,
  knownEvents,
  knownOrganizations,
  organizationWords,
} from '#lib/core/language/lists/organizations.ts';
import * as people from '#lib/core/language/lists/people.ts';
import * as places from '#lib/core/language/lists/places.ts';

/** Names of many words are matched up to this many tokens. */
const LONGEST = 7;

/** Lower case without spaces, typographic apostrophes plain: how tokens are cut makes no difference. */
export const nameKey = (name: string): string =>
  name.toLowerCase().replace(/\s+/gu, '').replaceAll('’', "'");

const lists = new Map<string, string[]>();
const add = (kind: string, entries: readonly string[]) => {
  for (const entry of entries) {
    const key = nameKey(entry);
    const held = lists.get(key);
    if (!held) lists.set(key, [kind]);
    else if (!held.includes(kind)) held.push(kind);
  }
};

for (const { names, people: nationals, capitals } of countries) {
  add('country', names);
  add('nationality', nationals);
  add('city', capitals);
}
add('region', places.regions);
add('state', places.usStates);
add('city', places.cities);
add('site', places.sights);
add('river', places.rivers);
add('water', places.waters);
add('mountain', places.mountains);
add('island', places.islands);
add('planet', places.heavens);
add('male', people.maleNames);
add('female', people.femaleNames);
add('given', people.openNames);
add('surname', people.surnames);
add('people', people.peoples);
add('faith', people.faiths);
add('politics', people.parties);
add('month', people.months);
for (const [kind, entries] of Object.entries(knownOrganizations)) add(kind, entries);
add('event', knownEvents);

/** The lists that hold a whole name, e.g. ['city', 'surname']; [] where none does. A leading "the" is passed over. */
export function listsOf(name: string): readonly string[] {
  return lists.get(nameKey(name)) ?? lists.get(nameKey(name.replace(/^the\s/iu, ''))) ?? [];
}

/** Kind the word gives to a name that ends in it: of organisations, places, events; null where it gives none. */
export function wordKinds(word: string): {
  organization: string | null;
  place: string | null;
  event: string | null;
} {
  const key = word.toLowerCase();
  const own = (table: Readonly<Record<string, string>>) =>
    Object.hasOwn(table, key) ? (table[key] ?? null) : null;
  return {
    organization: own(organizationWords),
    place: own(places.placeWords),
    event: own(eventWords),
  };
}

/** "male", "female", null where the title tells no gender, undefined where the word is no title. */
export function titleGender(word: string): 'male' | 'female' | null | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(people.titles, key) ? people.titles[key] : undefined;
}

/** Tokens first..last (inclusive) match an entry of these lists. */
export type ListMatch = { first: number; last: number; kinds: readonly string[] };

/** The longest match from each token on, not overlapping, left to right; entries begin with a capital or a digit. */
export function findListed(forms: readonly string[]): ListMatch[] {
  const found: ListMatch[] = [];
  for (let first = 0; first < forms.length; first += 1) {
    if (!/^[\p{Lu}\d]|^al-/u.test(forms[first] ?? '')) continue;
    let key = '';
    let best: ListMatch | null = null;
    for (let last = first; last < Math.min(forms.length, first + LONGEST); last += 1) {
      key += nameKey(forms[last] ?? '');
      if (key.length > 60) break;
      const kinds = lists.get(key);
      if (kinds) best = { first, last, kinds };
    }
    if (best) {
      found.push(best);
      first = best.last;
    }
  }
  return found;
}
