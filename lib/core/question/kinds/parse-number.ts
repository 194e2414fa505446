// A number as people type it: "1,160,000", "1 160 000", ".5", "5k", "twelve", "1.2 million", "50%", "$5".

import { readNumberWords, SCALE_EXPONENTS } from '#lib/core/language/numbers/number-words.ts';
import { foldLetters } from './fold-text.ts';
import { namesUnit, unitWords } from './unit-words.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALE_EXPONENTS,
  ['hundred', 2],
  ['k', 3],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['tn', 12],
]);

/** Tried in turn; each pattern takes the whole number or nothing. `plain` makes digits with a point of it. */
const NOTATIONS: readonly { pattern: RegExp; plain: (digits: string) => string }[] = [
  // 1,160,000.5  1 160 000  (a leading zero is no group: "0,500" is a decimal comma)
  {
    pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?![\d,.]*\d)/,
    plain: (digits) => digits.replace(/,/g, ''),
  },
  {
    pattern: /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![\d,.]*\d)/,
    plain: (digits) => digits.replace(/ /g, '').replace(',', '.'),
  },
  // 1.160.000,5: two points can only be groups
  {
    pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?(?![\d,.]*\d)/,
    plain: (digits) => digits.replace(/\./g, '').replace(',', '.'),
  },
  { pattern: /^\d+,\d+(?![\d,.]*\d)/, plain: (digits) => digits.replace(',', '.') },
  {
    pattern: /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2}(?!\d))?(?![\d,.]*\d)/,
    plain: (digits) => digits,
  },
];

/**
 * The values a typed text may mean in the question's unit; [] where it is no number or has another unit.
 * Two readings only for a percent sign where no unit is set: "50%" is 50 and 0.5.
 * "5k", "5bn" are thousands and billions; "5m" without a unit is refused (metres or millions).
 * @param unit as the question has it; null: a bare number, then words behind it are passed over
 */
export function parseTypedNumber(text: string, unit: string | null): number[] {
  const parts =
    /^(?:about |around |approximately |roughly |[~≈] ?)?(-|minus |negative |\+)? ?((?:us)?[$€£¥])? ?(.*?)[.!?;,]*$/.exec(
      foldLetters(text),
    );
  const [, sign = '', currency = '', body = ''] = parts ?? [];
  const read = readFraction(body) ?? readDigits(body) ?? readWords(body);
  if (!read) return [];
  const behind = unitWords(`${read.rest} ${currency}`);
  const factor = sign === '' || sign === '+' ? 1 : -1;
  return readingsOf(read.literal, behind, unit === null ? null : unitWords(unit)).map((value) =>
    value === 0 ? 0 : value * factor,
  );
}

/** `literal`: digits that take an exponent behind them. */
type Read = { literal: string; rest: string };

/** "1/2", "2 1/2", "½". */
function readFraction(body: string): Read | null {
  const [all, whole = '0', upper, lower] = /^(?:(\d+) )?(\d+)[/⁄](\d+)(?!\d)/.exec(body) ?? [];
  if (all === undefined || Number(lower) === 0) return null;
  const value = Number(whole) + Number(upper) / Number(lower);
  return { literal: String(value), rest: body.slice(all.length) };
}

function readDigits(body: string): Read | null {
  for (const { pattern, plain } of NOTATIONS) {
    const [digits] = pattern.exec(body) ?? [];
    if (digits) return { literal: plain(digits), rest: body.slice(digits.length) };
  }
  return null;
}

function readWords(body: string): Read | null {
  const words = body.split(/[ -]+/);
  const run = readNumberWords(words);
  if (!run) return null;
  // "five million" stays 5 x 10^6, so that "million" may be part of the unit
  const exponent = SCALE_EXPONENTS.get(words[run.next - 1] ?? '') ?? 0;
  const rest = words.slice(exponent === 0 ? run.next : run.next - 1).join(' ');
  return { literal: `${run.value}e-${exponent}`, rest };
}

/** A further number among the words behind the first: "12 or 13", "two and a half". */
function isAmount(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return /\d|^(?:half|halve|quarter|dozen)$/.test(word) || readNumberWords(words, at) !== null;
}

function readingsOf(literal: string, behind: readonly string[], unit: string[] | null): number[] {
  const value = scaled(literal, 0);
  if (!Number.isFinite(value)) return [];
  if (behind.length === 0) return [value];
  const unitExponent = SCALES.get(unit?.[0] ?? '');
  // "million" or "million dollars" for a unit of "million dollars"; "dollars" alone is another unit.
  if (unit && namesUnit(behind, unit) && (unitExponent === undefined || behind[0] === unit[0])) {
    return [value];
  }
  const exponent = SCALES.get(behind[0] ?? '');
  const rest = exponent === undefined ? behind : behind.slice(1);
  const shift = (exponent ?? 0) - (unitExponent ?? 0);
  if (unit) {
    const plain = unitExponent === undefined ? unit : unit.slice(1);
    const fits = rest.length === 0 || namesUnit(rest, plain);
    return fits && (exponent ?? unitExponent) !== undefined ? [scaled(literal, shift)] : [];
  }
  if (rest.some((_, index) => isAmount(rest, index)) || /^(?:meter|b)$/.test(rest.join(' ')))
    return [];
  if (rest.length === 1 && rest[0] === 'percent') return [value, scaled(literal, -2)];
  return [scaled(literal, shift)];
}

/** literal x 10^exponent, rounded once: 1.16 and 6 give exactly 1160000. */
function scaled(literal: string, exponent: number): number {
  const [digits = '', own = '0'] = literal.split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}
