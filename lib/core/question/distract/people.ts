// Wrong persons: those of the article first, then known ones of the key's field, else made-up names in its style.
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { titles } from '#lib/core/language/lists/people.ts';
import { familyFirst } from '#lib/core/language/names/name-parts.ts';
import type { Around, Distractor } from './candidates.ts';
import { foldWords, fromArticle, LEAST_WRONG, rankApart } from './keep-apart.ts';
import { FAMOUS_PEOPLE_SETS } from './lists/famous-people-sets.ts';
import { genderOfName, madeUpNames } from './made-up-names.ts';
import { likeliest, type Member, setsOf, siblingsOf } from './sets.ts';
import { splitTitle } from './split-title.ts';

export type PersonAround = Around & { gender?: 'male' | 'female' | null };

const famous = setsOf(FAMOUS_PEOPLE_SETS);

/** In the lists of well-known people under this very name. */
export const isFamous = (name: string): boolean => famous().find(name).length > 0;

/** The wide fields in whose lists they are under their full name: "politics", "scientists". */
export const famousFields = (name: string): string[] =>
  name.includes(' ')
    ? famous()
        .find(name)
        .map(({ wider }) => wider)
    : [];

/** "Edison" -> "Thomas Edison": the full name of the only one who is known by the surname. */
export const fullNameOf = (surname: string): string | null =>
  surname.includes(' ') ? null : (found(surname)[0]?.text ?? null);

/** The same, or by the surname that only one of them has. */
export const isKnownPerson = (name: string): boolean => found(name).length > 0;

/** A title before the key's name goes before the others too. [] where nobody is at hand. */
export function personDistractors(key: string, around: PersonAround): Distractor[] {
  const { inArticle = [] } = around;
  const { title, name } = splitTitle(key);
  const sets = famous();
  const member = likeliest(found(name), sets, inArticle);
  const people = fromArticle(inArticle)
    .map((person) => ({
      ...person,
      text: title === '' ? splitTitle(person.text).name : person.text,
    }))
    .filter(({ text }) => !sharesSurname(splitTitle(text).name, name))
    .flatMap((person) => likeForm(person.text, name).map((text) => ({ ...person, text })))
    .map((person) => ({
      ...person,
      closeness:
        person.closeness -
        (isAlike(person.text, title, name) ? 0 : 0.2) -
        // Beside somebody unknown those whom history knows are crossed out.
        (member === null && isOfHistory(person.text) ? 0.65 : 0),
    }));
  const listed = member ? ofField(member, title, name) : invented(title, name, around);
  const apart = rankApart([...people, ...listed], {
    ...around,
    key,
    least: LEAST_WRONG,
    alsoKey: [name, ...(member?.names ?? [])],
    aliasesOf: (text) => sets.find(splitTitle(text).name).flatMap(({ names }) => names),
  });
  return plausible(ofOwnSurname(apart));
}

/** One of a surname: "Kristen Wilkins" and "Kristin Wilkins" may be one. [] where fewer than two are left. */
function ofOwnSurname(found: readonly Distractor[]): Distractor[] {
  // Two spellings of a name are one man.
  const last = (text: string): string => foldWords(text.split(' ').at(-1) ?? '').slice(0, 6);
  const own = found.filter(
    ({ text }, at) => found.findIndex((other) => last(other.text) === last(text)) === at,
  );
  return own.length < LEAST_WRONG ? [] : own;
}

/** Beside two whom the article or the field knows, a name that is made up or of another age is crossed out unread. */
function plausible(found: readonly Distractor[]): Distractor[] {
  const known = found.filter(
    ({ reason, closeness }) => reason.code !== 'made-up-name' && closeness >= LEAST_CLOSE,
  );
  return known.length < LEAST_WRONG ? [...found] : known;
}

const LEAST_CLOSE = 0.4;

/** By the whole name, or by a surname that only one of the listed has. */
function found(name: string): readonly Member[] {
  const whole = famous().find(name);
  if (whole.length > 0 || name.includes(' ')) return whole;
  const folded = foldWords(name);
  byLast ??= readByLast();
  const bearers = byLast.get(folded) ?? [];
  return new Set(bearers.map(({ text }) => text)).size === 1 ? bearers : [];
}

let byLast: ReadonlyMap<string, readonly Member[]> | null = null;

/** The listed by their folded last word, and by all that follows any word before it. */
function readByLast(): ReadonlyMap<string, readonly Member[]> {
  const ends = new Map<string, Member[]>();
  for (const member of famous().members) {
    const words = (member.names[0] ?? '').split(' ');
    for (let from = 1; from < words.length; from += 1) {
      const end = words.slice(from).join(' ');
      const known = ends.get(end);
      if (known) known.push(member);
      else ends.set(end, [member]);
    }
  }
  return ends;
}

const OF_TODAY =
  /^(?:recent|musicians of pop|pop singers|film|football|tennis|runners|boxers|founders of companies|secretaries-general|leaders of (?:Russia|China|Germany|France|India|South Africa)|prime ministers of Britain$|fighters against apartheid)/;

const isOfHistory = (name: string): boolean => {
  const sets = famous().find(name);
  return sets.length > 0 && sets.every(({ set }) => !OF_TODAY.test(set));
};

/** "Cantor" for "Norman Cantor" beside a surname; full names beside a full one; both beside who is known by one name. */
function likeForm(text: string, key: string): string[] {
  // "Æthelwold of Winchester" is of another age than "Albert Baugh".
  if (/ of /.test(text) !== / of /.test(key)) return [];
  // Nor does a king stand among others.
  if (/ [IVX]+$/.test(text) && !/ [IVX]+$/.test(key)) return [];
  if (text.includes(' ') === key.includes(' ') || isFamous(text)) return [text];
  if (key.includes(' ')) return [];
  if (isFamous(key)) return [text];
  const { name } = splitTitle(text);
  const last = name.split(' ').at(-1) ?? '';
  const given = genderOfName(key) !== null && !listsOf(key).includes('surname');
  return familyFirst(name.split(' ')) || given || /^[IVX]+$/.test(last) ? [] : [last];
}

function isAlike(text: string, title: string, name: string): boolean {
  const other = splitTitle(text);
  return (other.title === '') === (title === '') && other.name.includes(' ') === name.includes(' ');
}

/** Others of the field, by surname alone where the key is; none whose first name goes against the title. */
function ofField(member: Member, title: string, name: string): Distractor[] {
  const short = !name.includes(' ') && member.text.includes(' ');
  const sex = titles[title.trim().toLowerCase()] ?? null;
  return siblingsOf(member, famous(), 3).flatMap(({ member: other, closeness }): Distractor[] => {
    const words = other.text.split(' ');
    const own = genderOfName(words[0] ?? '');
    if (sex !== null && own !== null && own !== sex) return [];
    const royal = /^(?:king|queen|emperor|empress) $/i.test(title);
    if (royal && (splitTitle(other.text).title !== '' || !/ [IVX]+$/.test(other.text))) return [];
    const text = short ? (words.at(-1) ?? '') : other.text;
    return [
      {
        text: splitTitle(text).title === '' ? title + text : text,
        provenance: 'list',
        reason: { code: 'same-field', params: { field: other.set } },
        closeness: closeness - (text.includes(' ') === name.includes(' ') ? 0 : 0.1),
      },
    ];
  });
}

function invented(
  title: string,
  name: string,
  { gender = null, seed }: PersonAround,
): Distractor[] {
  return madeUpNames(name, { gender: gender ?? titles[title.trim().toLowerCase()] ?? null, seed })
    .filter((text) => !isFamous(text))
    .map((text) => ({
      text: title + text,
      provenance: 'list',
      reason: { code: 'made-up-name', params: {} },
      closeness: 0.4,
    }));
}

/** "Bill Clinton" beside "Hillary Clinton", "Li Wei" beside "Li": one of them might be meant by the surname. */
function sharesSurname(one: string, other: string): boolean {
  const ends = (name: string): string[] => {
    const words = foldWords(name).split(' ');
    return [words[0] ?? '', words.at(-1) ?? ''];
  };
  const [first = '', last = ''] = ends(one);
  const [firstKey = '', lastKey = ''] = ends(other);
  // "Lodygin" and "de Lodyguine" may be one man.
  const spelt = last.length > 5 && last.slice(0, 5) === lastKey.slice(0, 5);
  return last === lastKey || spelt || (first === firstKey && (first.length <= 5 || first === last));
}
