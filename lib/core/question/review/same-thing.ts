// Two options that name one thing, or a thing and its part: England/Britain, Beijing/China, the Pacific/the Pacific Islands.
import { countries } from '#lib/core/language/lists/countries.ts';
import { amountOf, dateOf, datesOverlap, overlap } from './amounts.ts';
import { fold } from './question-text.ts';

/** Names for the same thing, or a whole and what it may be loosely called; parts of one another by line. */
const SAME: readonly (readonly string[])[] = [
  ['britain', 'great britain', 'united kingdom', 'uk', 'england'],
  ['britain', 'great britain', 'united kingdom', 'uk', 'scotland'],
  ['britain', 'great britain', 'united kingdom', 'uk', 'wales'],
  ['united kingdom', 'uk', 'northern ireland'],
  ['british', 'english'],
  ['british', 'scottish'],
  ['british', 'welsh'],
  [
    'united states',
    'us',
    'u.s',
    'u.s.',
    'usa',
    'america',
    'united states of america',
    'american colonies',
  ],
  ['new world', 'americas', 'america', 'north america', 'american continent'],
  ['new world', 'americas', 'america', 'south america'],
  ['north america', 'united states', 'america'],
  ['russia', 'soviet union', 'ussr'],
  ['russian', 'soviet'],
  ['netherlands', 'holland'],
  ['middle east', 'near east'],
  ['first world war', 'world war i', 'great war', 'world war one'],
  ['second world war', 'world war ii', 'world war two'],
  ['fall', 'autumn'],
  ['car', 'automobile', 'motor car'],
  ['doctor', 'physician'],
  ['film', 'movie'],
  ['aeroplane', 'airplane', 'plane', 'aircraft'],
];

/** Numbers of the groups that have a name. */
type Groups = ReadonlyMap<string, ReadonlySet<number>>;

function groupsOf(lists: readonly (readonly string[])[]): Groups {
  const groups = new Map<string, Set<number>>();
  for (const [at, names] of lists.entries()) {
    for (const name of names) {
      const known = groups.get(plain(name));
      if (known) known.add(at);
      else groups.set(plain(name), new Set([at]));
    }
  }
  return groups;
}

/** A country and its capital: what one does is said of the other, and the city lies in the country. */
const WORLD = groupsOf([
  ...SAME,
  ...countries.flatMap(({ names, people, capitals }) => [
    names,
    people,
    ...capitals.map((capital) => [...names, capital]),
  ]),
]);
const held = new WeakMap<readonly (readonly string[])[], Groups>();

function ownGroups(names: readonly (readonly string[])[]): Groups {
  const known = held.get(names);
  if (known) return known;
  const made = groupsOf(names);
  held.set(names, made);
  return made;
}

/** @param names groups of names of one thing, from the article; the same array for all its questions */
export function isSameThing(
  one: string,
  other: string,
  names: readonly (readonly string[])[] = NONE,
): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || contains(a, b)) return true;
  if ([WORLD, ownGroups(names)].some((groups) => together(groups, a, b))) return true;
  return sameAmount(one, other);
}

const NONE: readonly (readonly string[])[] = [];

function together(groups: Groups, a: string, b: string): boolean {
  const other = groups.get(b);
  return other !== undefined && [...(groups.get(a) ?? [])].some((group) => other.has(group));
}

/** Every name of what the text names, from the groups. */
export function otherNames(text: string, names: readonly (readonly string[])[]): string[] {
  return [...(ownGroups(names).get(plain(text)) ?? [])].flatMap((at) => names[at] ?? []);
}

function plain(text: string): string {
  return fold(text)
    .replace(/^(?:in|at|to|from|by|on) /, '')
    .replace(/'s?$|[.]$/g, '');
}

const NUMBER = /\d/;
const NAME_WORDS = 4;

/** "the Pacific" and "the Pacific Islands": whole words of one begin or end the other. Numbers are compared by value. */
function contains(a: string, b: string): boolean {
  if (NUMBER.test(a + b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "kill tigers" and "pay others to kill tigers" are deeds, and not the same.
  if (long.split(' ').length > NAME_WORDS) return false;
  return short.length > 2 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

/** "5,000" and "five thousand", "15" and "10 to 20", "1905" and "June 1905". */
function sameAmount(one: string, other: string): boolean {
  const [day, otherDay] = [dateOf(one), dateOf(other)];
  if (day && otherDay) return datesOverlap(day, otherDay);
  const [amount, otherAmount] = [amountOf(one), amountOf(other)];
  return (
    amount !== null &&
    otherAmount !== null &&
    amount.whole &&
    otherAmount.whole &&
    overlap(amount, otherAmount)
  );
}
