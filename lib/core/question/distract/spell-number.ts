// Numbers in words: 45 -> "forty-five", 21 -> "twenty-first".

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** Whole numbers under a million; null beyond. `and`: "one hundred and five". */
export function spellNumber(value: number, and = true): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000) return null;
  if (value < 20) return ONES[value] ?? null;
  if (value < 100) {
    const ones = value % 10;
    return `${TENS[Math.floor(value / 10)]}${ones === 0 ? '' : `-${ONES[ones]}`}`;
  }
  const unit = value < 1000 ? 100 : 1000;
  const rest = value % unit;
  const head = `${spellNumber(Math.floor(value / unit), and)} ${unit === 100 ? 'hundred' : 'thousand'}`;
  if (rest === 0) return head;
  return `${head}${and && rest < 100 ? ' and' : ''} ${spellNumber(rest, and)}`;
}

/** 3 -> "third", 40 -> "fortieth"; null beyond a million. */
export function spellOrdinal(value: number): string | null {
  const words = spellNumber(value);
  if (words === null || value === 0) return null;
  const [last = ''] = /[a-z]+$/.exec(words) ?? [];
  const ending = IRREGULAR.get(last) ?? `${last.replace(/y$/, 'ie')}th`;
  return words.slice(0, words.length - last.length) + ending;
}

/** 1 -> "st", 12 -> "th", 23 -> "rd". */
export function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, index): [string, number] => [
    spellOrdinal(index + 1) ?? '',
    index + 1,
  ]),
);

/** "twenty-first" -> 21, up to 100; null where it is no ordinal. */
export const readOrdinalWord = (word: string): number | null =>
  ORDINALS.get(word.toLowerCase()) ?? null;
