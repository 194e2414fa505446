// Numbers in running text: digits, words and scaled ones, with their value and the way they are written.

/** A number in a text, [start, end); `scale` is "million" in "1.5 million", else ''. */
export type NumberToken = {
  start: number;
  end: number;
  text: string;
  value: number;
  style: 'digits' | 'words';
  scale: string;
};

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const SMALL = [...UNITS, ...TENS.filter((word) => word !== '-')];
const SMALL_VALUE = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, tens): [string, number] => [word, tens * 10]),
]);

const ONES = UNITS.slice(1, 10).join('|');
const NUMBER = new RegExp(
  '(?<![\\p{L}\\p{N}.,:$£€¥#/+–-])' +
    `(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|((?:${SMALL.join('|')})(?:-(?:${ONES}))?))` +
    `(?: (${Object.keys(SCALES).join('|')}))?(?![\\p{L}\\p{N}-]|[.,:/–]\\d)`,
  'giu',
);

/** All numbers of a text, left to right. */
export function findNumbers(text: string): NumberToken[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, digits, word = '', scale = ''] = match;
    const base = digits === undefined ? wordValue(word) : Number(digits.replaceAll(',', ''));
    return {
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      value: base * (SCALES[scale.toLowerCase()] ?? 1),
      style: digits === undefined ? 'words' : 'digits',
      scale: scale.toLowerCase(),
    };
  });
}

function wordValue(word: string): number {
  const [tens = '', ones] = word.toLowerCase().split('-');
  return (SMALL_VALUE.get(tens) ?? 0) + (ones === undefined ? 0 : (SMALL_VALUE.get(ones) ?? 0));
}

/** 12000 -> "12,000"; four digits and more are grouped, as in "5,000". */
export function writeDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 37 -> "thirty-seven"; null above 99 or for a fraction. */
export function writeWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return UNITS[value] ?? null;
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10]}`;
}

/** A value written the way `like` is: "nine" for "five", "1.8 million" for "1.2 million"; null if it cannot be. */
export function writeLike(value: number, like: NumberToken): string | null {
  const scale = SCALES[like.scale] ?? 1;
  const base = Number((value / scale).toPrecision(6));
  const tail = like.scale === '' ? '' : ` ${like.scale}`;
  if (like.style === 'words') {
    const word = writeWords(base);
    return word === null ? null : word + tail;
  }
  const grouped = like.text.includes(',') || base >= 10_000 || !/^\d{4}/.test(like.text);
  return (grouped ? writeDigits(base) : String(base)) + tail;
}
