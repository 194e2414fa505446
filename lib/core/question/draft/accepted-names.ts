// What a reader may type for a name: as the article has it, in full, by its initials, by what everybody calls it.
import type { Reading } from '#lib/core/fact/reading.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';

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
  const short = type === 'person' && words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : [];
  const surname = type === 'person' && words.length > 1 ? [words.at(-1) ?? ''] : [];
  return [
    ...new Set([
      answer,
      ...names,
      ...known,
      ...short,
      ...surname,
      ...withoutKind(reading, bare, type),
    ]),
  ].filter((name) => name === answer || known.includes(name) || !isPiece(name, answer));
}

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
  if (short === null || short.length < 3) return [];
  const other = analysis.names.some(
    ({ canonical, aliases }) =>
      canonical !== name && [canonical, ...aliases].some((one) => one.split(' ').includes(short)),
  );
  return other ? [] : [short];
}

/** "III" of "Edward III", "Ricans" of "Puerto Ricans": no name by itself. */
function isPiece(name: string, whole: string): boolean {
  if (name.length < 3 || !/^\p{Lu}/u.test(name) || /^[IVXL]+$/.test(name)) return true;
  const ofMany = /s$/.test(name) && whole.endsWith(` ${name}`);
  const lists = listsOf(ofMany ? (whole.split(' ')[0] ?? '') : '');
  return ofMany && !lists.some((kind) => /^(?:male|female|given)$/.test(kind));
}

const KIND_NOUNS =
  /^(?:University|College|School|Company|Corporation|Inc|Ltd|Group|Party|Airlines?|Railway|Hotel|Hospital|Museum|Theatre|Theater|Awards?|Prize|Festival|Cave|River|Lake|Mountains?|Islands?|Peninsula|Castle|Bridge|Street|City|Valley|Desert|Bay|Forest|Hills?|Province|County|District|Archipelago)$/;
