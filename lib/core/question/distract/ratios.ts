// Wrong shares and scores: "two thirds", "one in five", "3-2".

import { readNumberWords } from '#lib/core/language/numbers/number-words.ts';
import { pickAround } from './around-key.ts';
import { spellNumber } from './spell-number.ts';

const SHARES: readonly (readonly [string, number])[] = [
  ['a tenth', 1 / 10],
  ['an eighth', 1 / 8],
  ['a fifth', 1 / 5],
  ['a quarter', 1 / 4],
  ['a third', 1 / 3],
  ['two fifths', 2 / 5],
  ['half', 1 / 2],
  ['three fifths', 3 / 5],
  ['two thirds', 2 / 3],
  ['three quarters', 3 / 4],
  ['four fifths', 4 / 5],
  ['nine tenths', 9 / 10],
];
const DIGIT_SHARES: readonly (readonly [string, number])[] =
  '1/10 1/8 1/6 1/5 1/4 1/3 2/5 1/2 3/5 2/3 3/4 4/5 5/6 7/8 9/10'.split(' ').map((text) => {
    const [upper = '1', lower = '1'] = text.split('/');
    return [text, Number(upper) / Number(lower)] as const;
  });
const ONE_IN = [
  2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 2000, 5000, 10_000,
];

export type RatioFound = { text: string; low: boolean; closeness: number };

/** Others written alike, the key's place by the seed; [] where the text is none of the three. */
export function ratiosAround(text: string, seed: string): RatioFound[] {
  return shares(text, seed) ?? oneIn(text, seed) ?? scores(text, seed) ?? [];
}

function shares(text: string, seed: string): RatioFound[] | null {
  const plain = text
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/^one /, 'a ')
    .replace(/^one (?=eighth)/, 'an ');
  const name = plain === 'a half' ? 'half' : plain.replace(/^a eighth/, 'an eighth');
  const table = text.includes('/') ? DIGIT_SHARES : SHARES;
  const key = table.find(([words]) => words === name)?.[1];
  if (key === undefined) return null;
  const hyphen = text.includes('-');
  const one = /^one\b/i.test(text);
  const like = (words: string): string => {
    const own = one ? words.replace(/^an? /, 'one ') : words;
    return hyphen ? own.replace(/^(one|two|three|four|nine) /, '$1-') : own;
  };
  return pickAround(
    sidesOf(table, ([, value]) => value, key),
    seed,
  ).map(([words, value]) => ({
    text: like(words),
    low: value < key,
    closeness: Math.min(value / key, key / value),
  }));
}

/** "one in five", "1 in 5": a larger second number is a smaller share. */
function oneIn(text: string, seed: string): RatioFound[] | null {
  const [, lead, number = ''] =
    /^((?:one|1) (?:in|out of) (?:every )?)([a-z-]+|[\d,]+)$/i.exec(text) ?? [];
  if (lead === undefined) return null;
  const digits = /^\d/.test(number);
  const key = digits
    ? Number(number.replace(/,/g, ''))
    : (readNumberWords(number.toLowerCase().split('-'))?.value ?? 0);
  if (key < 2) return null;
  const write = (value: number): string | null =>
    digits ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : spellNumber(value);
  const near = ONE_IN.filter((value) => value >= key / 6 && value <= key * 6);
  return pickAround(
    sidesOf(near, (value) => -value, -key),
    seed,
  ).flatMap((value) => {
    const written = write(value);
    if (written === null) return [];
    return [
      { text: lead + written, low: value > key, closeness: Math.min(value / key, key / value) },
    ];
  });
}

/** "3-2": who won stays so. Ordered by goals in all. */
function scores(text: string, seed: string): RatioFound[] | null {
  const [, first, mark = '-', second] = /^(\d{1,2})( ?[-–] ?| to )(\d{1,2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a > 20 || b > 20) return null;
  const steps = [-3, -2, -1, 0, 1, 2, 3];
  const others = steps
    .flatMap((da) => steps.map((db) => [a + da, b + db] as const))
    .filter(
      ([x, y]) => x >= 0 && y >= 0 && Math.sign(x - y) === Math.sign(a - b) && x + y !== a + b,
    );
  return pickAround(
    sidesOf(others, ([x, y]) => x + y, a + b),
    seed,
  ).map(([x, y]) => ({
    text: `${x}${mark}${y}`,
    low: x + y < a + b,
    closeness: 1 - Math.min(0.9, (Math.abs(x - a) + Math.abs(y - b)) / 10),
  }));
}

function sidesOf<T>(
  all: readonly T[],
  size: (one: T) => number,
  key: number,
): { below: T[]; above: T[] } {
  return {
    below: all.filter((one) => size(one) < key),
    above: all.filter((one) => size(one) > key),
  };
}
