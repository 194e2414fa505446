// Typed text reduced to what counts when two short answers are compared.
import { readNumberWords, SCALE_EXPONENTS } from '#lib/core/language/numbers/number-words.ts';

/** A word, or a number in its canonical digits ("5000", "-0.5", "21st" as "21th"). */
export type FoldedToken = { text: string; isNumber: boolean };

/** Letters that NFKD leaves whole though readers type them plain. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, index) => [word, index + 1]),
);
const TENS_BEFORE_ORDINAL: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);

/** "5,000", "5 000", "5'000", "3.14", ".5", "-2", "21st", or a run of letters. */
const TOKEN =
  /(?<![\p{L}\d])-(?=\.?\d)|(?<digits>\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+)(?<decimals>\.\d+)?(?<ordinal>(?:st|nd|rd|th)(?!\p{L}))?|\.\d+|\p{L}+/gu;

/** What has no letter to be made plain. */
const ASCII = /^[\n\r\t\x20-\x7e]*$/;

/** Lower case without accents, apostrophes and typographic variants: "Curaçao’s" -> "curacaos". */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/['`]/g, '').replace(/\s+/g, ' ').trim();
  return text
    .replace(/(\d)([¼-¾⅐-⅞])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Words and numbers that count: case, accents, articles, punctuation, spaces and hyphens are gone,
 * number words are digits. "The Five-Thousand soldiers" -> 5000, soldiers.
 */
export function foldTokens(text: string): FoldedToken[] {
  const plain = foldLetters(text)
    .replace(/%|\bper cent\b/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})#/gu, 'sharp')
    .replace(/(?<=\p{L}\+?)\+/gu, 'plus');
  const raw: string[] = [];
  let sign = '';
  for (const match of plain.matchAll(TOKEN)) {
    if (match[0] === '-') {
      sign = '-';
      continue;
    }
    const { digits, decimals = '', ordinal } = match.groups ?? {};
    if (digits === undefined && !match[0].startsWith('.')) raw.push(match[0]);
    else {
      const value = String(
        Number((digits ?? '').replace(/[ ,]/g, '') + (decimals || (digits ? '' : match[0]))),
      );
      raw.push(`${sign}${value}${ordinal ? 'th' : ''}`);
    }
    sign = '';
  }
  return readNumbers(raw.filter((word, index) => !isArticle(word, index, raw)));
}

/** One string that two texts share exactly when they count as the same: numbers stand between #. */
export function foldKey(tokens: readonly FoldedToken[]): string {
  return tokens.map(({ text, isNumber }) => (isNumber ? `#${text}#` : text)).join('');
}

/** "the" before a word, "a" and "an" at the start: the A of "vitamin A" stays. */
function isArticle(word: string, index: number, words: readonly string[]): boolean {
  if (index === words.length - 1) return false;
  return word === 'the' || (index === 0 && (word === 'a' || word === 'an'));
}

function readNumbers(words: readonly string[]): FoldedToken[] {
  const tokens: FoldedToken[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const digits = /^-?\d/.test(word);
    const run = digits ? null : readNumberWords(words, at);
    const ordinal = ORDINAL_WORDS.get(words[run?.next ?? at] ?? '');
    if (ordinal !== undefined && (!run || (TENS_BEFORE_ORDINAL.has(run.value) && ordinal < 10))) {
      tokens.push({ text: `${(run?.value ?? 0) + ordinal}th`, isNumber: true });
      at = (run?.next ?? at) + 1;
    } else if (run) {
      tokens.push({ text: String(run.value), isNumber: true });
      at = run.next;
    } else {
      const exponent =
        digits && !word.endsWith('th') ? SCALE_EXPONENTS.get(words[at + 1] ?? '') : undefined;
      const text = exponent === undefined ? word : String(Number(`${word}e${exponent}`));
      tokens.push({ text, isNumber: digits });
      at += exponent === undefined ? 1 : 2;
    }
  }
  return tokens;
}
