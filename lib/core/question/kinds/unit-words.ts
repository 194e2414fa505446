// Units behind a typed number: spelling variants of one unit compared as the same words.
import { foldLetters } from './fold-text.ts';

const VARIANTS: readonly (readonly [name: string, spellings: string])[] = [
  ['percent', '% percents pct'],
  ['dollar', '$ usd'],
  ['euro', '€ eur'],
  ['pound', '£ gbp'],
  ['yen', '¥ jpy'],
  ['kilometer', 'km kms kilometre'],
  ['meter', 'm metre'],
  ['centimeter', 'cm centimetre'],
  ['millimeter', 'mm millimetre'],
  ['kilogram', 'kg kgs kilo'],
  ['gram', 'g'],
  ['liter', 'l litre'],
  ['hour', 'h hr hrs'],
  ['minute', 'min mins'],
  ['second', 's sec secs'],
  ['tonne', 't'],
];
const NAMES: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap(([name, spellings]) =>
    spellings.split(' ').map((spelling): [string, string] => [spelling, name]),
  ),
);

/** "per cent" -> [percent]; "km/h" -> [kilometer, per, hour]; "US$" -> [dollar]. */
export function unitWords(text: string): string[] {
  const words = foldLetters(text)
    .replace(/\bper cent\b/g, 'percent')
    .replace(/\//g, ' per ')
    .replace(/\bus ?(?=\$|dollars?\b)/g, '')
    .match(/[\p{L}\d]+|[%$€£¥]/gu);
  return (words ?? []).map((word) => {
    const single = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
    return NAMES.get(word) ?? NAMES.get(single) ?? single;
  });
}

/** Whether the typed words name the unit: all of it, or its first or last words ("dollars" of "US dollars"). */
export function namesUnit(typed: readonly string[], unit: readonly string[]): boolean {
  if (typed.length === 0 || typed.length > unit.length) return false;
  const late = unit.length - typed.length;
  return (
    typed.every((word, index) => word === unit[index]) ||
    typed.every((word, index) => word === unit[late + index])
  );
}
