// Numbers written in words: "five thousand", "one hundred and five", "twenty-one", "a dozen".

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
]);

/** Powers of ten that multiply what stands before them. */
export const SCALE_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** `next`: index of the first word after the number. */
export type NumberRun = { value: number; next: number };

/** The longest number that starts at `words[from]` (lower case, hyphens split), or null. */
export function readNumberWords(words: readonly string[], from = 0): NumberRun | null {
  let at = from;
  let total = 0;
  let group: number | null = null;
  /** A small number may join the group only if it is under this: 100 after "hundred", 10 after "twenty". */
  let room = Number.POSITIVE_INFINITY;
  let lastExponent = Number.POSITIVE_INFINITY;
  if (words[at] === 'a' && startsGroup(words[at + 1])) at += 1;
  const first = at;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const small = SMALL.get(word);
    const exponent = SCALE_EXPONENTS.get(word);
    if (small !== undefined) {
      if (group !== null && (small === 0 || small >= room)) break;
      group = (group ?? 0) + small;
      room = small >= 20 ? 10 : 0;
    } else if (word === 'hundred' && (group === null ? at === first : group > 0 && group < 100)) {
      group = (group ?? 1) * 100;
      room = 100;
    } else if (word === 'dozen' && total === 0 && (group === null ? at === first : group < 100)) {
      return { value: (group ?? 1) * 12, next: at + 1 };
    } else if (
      exponent !== undefined &&
      exponent < lastExponent &&
      !(group === null && at > first)
    ) {
      total += (group ?? 1) * 10 ** exponent;
      group = null;
      room = Number.POSITIVE_INFINITY;
      lastExponent = exponent;
    } else if (word !== 'and' || !joins(words[at - 1], words[at + 1]) || at === first) break;
  }
  return at === first ? null : { value: total + (group ?? 0), next: at };
}

function startsGroup(word: string | undefined): boolean {
  return word === 'hundred' || word === 'dozen' || SCALE_EXPONENTS.has(word ?? '');
}

/** "and" belongs to the number in "two hundred and five", not in "five and six". */
function joins(before: string | undefined, after: string | undefined): boolean {
  return startsGroup(before) && before !== 'dozen' && (SMALL.get(after ?? '') ?? 0) > 0;
}
