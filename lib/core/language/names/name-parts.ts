// Names taken apart: titles, initials, keys under which two spellings are the same.
import { listsOf, titleGender } from '#lib/core/language/entities/gazetteer.ts';
import { countries } from '#lib/core/language/lists/countries.ts';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'de',
  'la',
  'del',
  'des',
  'du',
  '&',
]);

/** "the United States'" -> "United States"; titles of persons go too: "President Xi Jinping" -> "Xi Jinping". */
export function bareName(name: string, person: boolean): { bare: string; titles: string[] } {
  let words = name
    .replace(/\s+/gu, ' ')
    .replace(/\s?['’]s?$/u, '')
    .split(' ');
  if (words.length > 1 && words[0]?.toLowerCase() === 'the') words = words.slice(1);
  if (!person) return { bare: words.join(' '), titles: [] };
  const from = nameBegins(words);
  const of = words.indexOf('of', from);
  // "Bell of ANCMA": a body that she speaks for, whatever is before it; "Joan of Lima" is called so.
  const body = of > from && isAcronym(words[of + 1] ?? '') && words.length === of + 2;
  const named = of >= from + 2 && !words.some((word) => NOBLE.test(word));
  const home = body || named ? of : words.length;
  return { bare: words.slice(from, home).join(' '), titles: words.slice(0, from) };
}

/** Where the name begins after titles and offices: "New Jersey Gov. [Ann Lee]", "Prime Minister [Lee]". */
function nameBegins(words: readonly string[]): number {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from += 1;
  const office = words.findLastIndex((word, at) => at < words.length - 2 && isOffice(word));
  const alone = words.length === from + 2 && isOffice(words[from] ?? '') ? from : -1;
  return Math.max(from, office + 1, alone + 1);
}

const isTitle = (word: string): boolean =>
  titleGender(word) !== undefined || /^(?:vice|deputy|prime|former|foreign)$/iu.test(word);

const isOffice = (word: string): boolean => OFFICE.test(word.replace(/\.$/, ''));

/** They stand before names in the news, and are in no list of titles. */
const OFFICE =
  /^(?:Gov|Sen|Rep|Supt|Sgt|Lt|Det|Administrator|Superintendent|Commissioner|Congressman|Congresswoman|Councillor|Councilman|Ambassador|Chairman|Chairwoman|Secretary|Spokesman|Spokeswoman|Speaker|Detective|Sheriff|Director|Manager|Coach|Professor|Minister|Mayor|Governor|Senator|President|Chancellor|CEO)$/;
/** They are called by their land. */
const NOBLE =
  /^(?:Duke|Duchess|Earl|Count|Countess|Lord|Lady|Baron|Baroness|Viscount|Marquis|Marquess|King|Queen|Prince|Princess|Bishop|Archbishop|Emperor|Empress|Abbot|Saint)$/;

const countryOf = new Map<string, string>();
const countryOfCapital = new Map<string, string>();
for (const { names, capitals } of countries) {
  for (const name of names) countryOf.set(name, names[0] ?? name);
  for (const capital of capitals)
    if (!countryOfCapital.has(capital)) countryOfCapital.set(capital, names[0] ?? '');
}

/** The country whose capital (and so, in the news, whose government) that is, or null. Singapore and the like are none. */
export function countryOfGovernment(capital: string): string | null {
  const country = countryOfCapital.get(capital) ?? null;
  return country === capital ? null : country;
}

/** Names with the same key are the same: case, hyphens and full stops aside, and a country's names ("US", "America"). */
export function sameKey(bare: string): string {
  const country = countryOf.get(bare);
  return (country ?? bare)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.\s-]+/gu, ' ')
    .trim();
}

/** 'CICIR', 'U.N.', 'GSI': two to eight capitals (small letters between them allowed: 'UNHCR', 'DoJ', 'COVAX'). */
export const isAcronym = (word: string): boolean =>
  /^(?:\p{Lu}\.?){2,8}s?$/u.test(word) || /^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u.test(word);

/** 'U.N.' -> 'un'. */
export const lettersOf = (acronym: string): string =>
  acronym
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/u, '')
    .toLowerCase();

/** Initials of a name: of its content words, of all words but "the", of all words. None of a single word. */
export function initialsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const content = parts.filter((word) => !SMALL.has(word.toLowerCase()));
  if (content.length < 2) return [];
  const initials = (kept: readonly string[]) =>
    kept.map((word) => word.charAt(0).toLowerCase()).join('');
  const most = parts.filter((word) => word.toLowerCase() !== 'the');
  return [...new Set([initials(content), initials(most), initials(parts)])];
}

/** Do these letters stand for these words: "China Institutes of Contemporary International Relations" (CICIR)? */
export const isInitialsOf = (acronym: string, words: readonly string[]): boolean =>
  initialsOf(words).includes(lettersOf(acronym));

/** Gender told by titles, else by the first name; null where neither tells or lists disagree. */
export function nameGender(bare: string, titles: readonly string[]): 'male' | 'female' | null {
  for (const title of titles) {
    const told = titleGender(title);
    if (told) return told;
  }
  const lists = listsOf(bare.split(' ')[0] ?? '');
  if (lists.includes('given') || (!bare.includes(' ') && lists.includes('surname'))) return null;
  const male = lists.includes('male');
  const female = lists.includes('female');
  return male === female ? null : male ? 'male' : 'female';
}

/** Does the family name stand first? "Xi Jinping", "Li Wei": a short first part that is no English first name. */
export function familyFirst(words: readonly string[]): boolean {
  const lists = listsOf(words[0] ?? '');
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    (words[0]?.length ?? 9) <= 5 &&
    (lists.includes('surname') || lists.includes('given')) &&
    !lists.includes('male') &&
    !lists.includes('female') &&
    !listsOf(words.at(-1) ?? '').includes('surname')
  );
}
