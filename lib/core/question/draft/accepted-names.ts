// What a reader may type for a name: as the article has it, in full, by its initials, by what everybody calls it.
import type { Reading } from '#lib/core/fact/reading.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { VERBS } from '#lib/core/language/lists/verbs.ts';
import { familyFirst } from '#lib/core/language/names/name-parts.ts';
import { fullNameOf } from '#lib/core/question/distract/candidates.ts';
import { placeFamily } from '#lib/core/question/distract/place-families.ts';
import { otherWords, shortTerm } from './accepted-answers.ts';

/** Each line is one thing. */
const SAME: readonly (readonly string[])[] = [
  ['United States', 'United States of America', 'US', 'USA', 'U.S.', 'America'],
  ['United Kingdom', 'UK', 'Britain', 'Great Britain'],
  ['European Union', 'EU'],
  ['United Nations', 'UN'],
  ['Soviet Union', 'USSR'],
  ['World Health Organization', 'World Health Organisation', 'WHO'],
  ['European Commission', 'EC'],
  ['Netherlands', 'Holland'],
  ['World War I', 'First World War'],
  ['World War II', 'Second World War'],
];

/** @param answer as it stands in the gap. @param names other forms that the article has */
export function acceptedNames(
  reading: Reading,
  answer: string,
  type: string,
  names: readonly string[],
): string[] {
  const words = answer.split(' ');
  const bare = answer.replace(/^(?:the|The) /, '');
  const known = SAME.find((line) => line.includes(bare)) ?? [];
  const person = type === 'person' && !isTitleOfWork(words);
  const surname = person && words.length > 1 ? [surnameOf(words)] : [];
  const short = person && words.length > 2 ? [`${words[0]} ${surname[0]}`] : [];
  // Where the article has the first name, it may be another of the name.
  const told = names.some((name) => name.endsWith(` ${bare}`));
  const full = person && !told ? fullNameOf(bare) : null;
  const others = [
    ...byItsNoun(reading, bare, type),
    ...(person ? [] : otherWords(reading, bare)),
    ...withoutAge(words),
  ];
  return [
    ...new Set([
      answer,
      ...names,
      ...known,
      ...short,
      ...surname,
      ...(full === null ? [] : [full]),
      ...withoutKind(reading, bare, type),
      ...withoutState(reading, bare),
      ...others,
    ]),
  ].filter(
    (name) =>
      name === answer ||
      known.includes(name) ||
      others.includes(name) ||
      (surname.includes(name) && !/^[IVXL]+$/.test(name)) ||
      !isPiece(name, answer),
  );
}

/** "Finding Ann Bell" is a film, and no Bell: its first word is a verb's. */
export const isTitleOfWork = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 &&
  /^\p{Lu}\p{Ll}+ing$/u.test(first) &&
  !listsOf(first).some((kind) => /^(?:male|female|given|surname)$/.test(kind)) &&
  [first.slice(0, -3), `${first.slice(0, -3)}e`, first.slice(0, -4)].some((base) =>
    VERBS.has(base.toLowerCase()),
  );

/** "Old Kingdom Egyptians" -> "Egyptians": the time goes, the people stay; "Puerto Ricans" are no Ricans. */
function withoutAge(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const age = words.slice(0, -1).join(' ');
  return AGE.test(age) && /(?:ians|ans|ese|s)$/.test(last) ? [last] : [];
}

/** "Treasury of the United States" -> "US Treasury", and "Treasury" where the article has no other. */
function withoutState({ article }: Reading, name: string): string[] {
  const short = / of the United States(?: of America)?$/.exec(name);
  if (!short) return [];
  const bare = name.slice(0, short.index);
  const uses = article.text.split(bare).length - 1;
  const own = article.text.split(name).length - 1;
  return [`US ${bare}`, `United States ${bare}`, ...(uses === own ? [bare] : [])];
}

/** "Lima Boat Museum" -> "museum", where the article says "the museum" and has no other. */
function byItsNoun(reading: Reading, name: string, type: string): string[] {
  const noun = name.split(' ').at(-1)?.toLowerCase() ?? '';
  if (!/^(?:place|organization)$/.test(type) || !isThing(noun)) return [];
  const said = new RegExp(`\\bthe ${noun}\\b`).test(reading.article.text);
  return said ? shortTerm(reading, name).map((one) => one.toLowerCase()) : [];
}

/** "the party", "the court" may be another than the one whose name ends so. */
const isThing = (noun: string): boolean => /^(?:artifact|null)$/.test(String(nounClass(noun)));

const AGE =
  /^(?:(?:Old|Middle|New) Kingdom|(?:Early|Late|High) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:Age|Period|Era)|Ancient|Medieval|Imperial)$/u;

/** "Li" of "Li Wei", "de Bell" of "Ada de Bell". */
function surnameOf(words: readonly string[]): string {
  if (familyFirst(words)) return words[0] ?? '';
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from === 1 && PARTICLE.test(words[0] ?? '') ? 0 : from).join(' ');
}

const PARTICLE = /^(?:de|del|della|di|da|du|van|von|der|den|ter|bin|ibn|al|el|la|le|af|zu)$/i;

/** "Chauvet Cave" -> "Chauvet", "Ancient Egypt" -> "Egypt", where nothing else in the article is called so. */
function withoutKind({ analysis }: Reading, name: string, type: string): string[] {
  if (!/^(?:place|organization)$/.test(type)) return [];
  const words = name.split(' ');
  const short =
    words.length > 1 && KIND_NOUNS.test(words.at(-1) ?? '')
      ? words.slice(0, -1).join(' ')
      : /^(?:Ancient|Imperial|Medieval|Modern) \p{Lu}/u.test(name)
        ? words.slice(1).join(' ')
        : null;
  // "New York" is New York City.
  const city = words.at(-1) === 'City';
  if (short === null || short.length < 3 || (!city && isNoName(short))) return [];
  const other = analysis.names.some(
    ({ canonical, aliases }) =>
      canonical !== name && [canonical, ...aliases].some((one) => one.split(' ').includes(short)),
  );
  return other ? [] : [short];
}

/** "Great" of "Great Theatre", "Brooklyn" of "Brooklyn Bridge": words of no name, or the name of something else. */
function isNoName(short: string): boolean {
  const [first = '', ...others] = short.split(' ');
  if (listsOf(short).length > 0 || placeFamily(short).length > 0) return true;
  const kind = nounClass(first.toLowerCase());
  const common = (kind !== null && kind !== 'location') || QUALITY.test(first);
  return common && (others.length > 0 || listsOf(first).length === 0);
}

const QUALITY =
  /^(?:Great|Grand|Old|New|Royal|First|High|Holy|Saint|St)$|(?:al|ic|ime|ern|ish|ese|ian|an)$/;

/** "III" of "Edward III", "Ricans" of "Puerto Ricans": no name by itself. */
function isPiece(name: string, whole: string): boolean {
  if (name.length < 3 || !/^\p{Lu}/u.test(name) || /^[IVXL]+$/.test(name)) return true;
  const ofMany = /s$/.test(name) && whole.endsWith(` ${name}`);
  const lists = listsOf(ofMany ? (whole.split(' ')[0] ?? '') : '');
  return ofMany && !lists.some((kind) => /^(?:male|female|given)$/.test(kind));
}

const KIND_NOUNS =
  /^(?:University|College|School|Company|Corporation|Inc|Ltd|Group|Party|Airlines?|Railway|Hotel|Hospital|Museum|Theatre|Theater|Awards?|Prize|Festival|Cave|River|Lake|Mountains?|Islands?|Peninsula|Castle|Bridge|Street|City|Valley|Desert|Bay|Forest|Hills?|Province|County|District|Archipelago)$/;
