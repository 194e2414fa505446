// Cuts text into words as UD English has them (EWT, GUM): one pass from left to right with exact offsets.
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST } from '#lib/core/article/abbreviations.ts';
import type { Token } from './analysis.ts';
import { splitClitics } from './split-clitics.ts';

/** Longest token, in UTF-16 units: what is longer is cut into pieces. */
export const TOKEN_MAX = 60;

const SPACE = /\s+/y;
/** Most words: what nothing below but WORD takes, and that no further. */
const PLAIN = /[A-Za-z]+(?=[ ,])/y;
/** "2. The second", "4.1. Method": the number of an item or a chapter with its stop. */
const ITEM = /\d{1,3}(?:\.\d{1,3}){0,4}\.(?=\s+\p{Lu})/uy;
/** Tried in this order at each place. Each takes all it looks at, or looks at a bounded stretch. */
const PATTERNS: readonly RegExp[] = [
  // "https://example.org/a?b=1"
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’*]/iuy,
  // "someone@example.org"
  /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,64}\.){1,8}\p{L}{2,24}/uy,
  // "@someone", "#topic"
  /@[\p{L}\p{N}_]{2,64}|#\p{L}[\p{L}\p{N}_]{1,63}/uy,
  // "713-853-3989", "11-20-2000", "646-8420"
  /(?<![\p{L}\p{N}])(?:\d{1,4}-)?\d{2,4}-\d{2,4}-\d{2,4}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])\d{3}-\d{4}(?![\p{L}\p{N}-])/uy,
  // "11/28/2000", "9/11", "1/2"
  /(?<![\p{L}\p{N}/])\d{1,4}(?:\/\d{1,4}){1,2}(?![\p{L}\p{N}/])/uy,
  // "'90s"
  /['’]\d\d?s\b/uy,
  // "1,200", "3.5", "7:30", "+44", ".40", "20th", "1980s"; before a unit: "5pm", "$3m", "10km"
  /(?:(?<![\p{L}\p{N}.])[+.])?\d+(?:[.:]\d+|,\d{3}(?!\d))*(?:(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])|(?=(?:[ap]m?|m|bn|k|mn|km|cm|mm|kg|mg|g|lbs?|ft|hrs?|mins?|secs?|[kmg]b|mph|kph|yrs?|x)(?![\p{L}\p{N}])))/iuy,
  // "2003's", "\"Adam\"'s"
  /(?<=\S)['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy,
  // "(a) first"
  /(?<!\S)\([a-z]\)(?=\s)/uy,
  // ":-)", ";)", "<3"
  /(?<!\S)(?:[:;=]['’]?-?[()DPp/|]|<3|\^_\^)(?!\S)/uy,
  // "...", "--", "!!!", "?!", "====", "((((": a run of one sign
  /([()[\]{}"“”‘’«»,;:•])\1{3,}|\.{2,}|-{2,}|[!?]+|={2,}|\*{2,}|_{2,}|<<|>>|``|''|->|~{2,}/uy,
];
/** Letters, digits, marks and signs that stand inside words: "O’Brien", "AT&T", "file_name". */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:['’`]|(?<=\p{Lu})&(?=\p{Lu})|\u00AD)[\p{L}\p{M}\p{N}_]+)*/uy;
/** Signs that make no word of their own: flags, emoji with their joiners. */
const SIGN =
  /\p{Extended_Pictographic}(?:\p{M}|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[\s\S]/uy;
/** "U.S.", "p.m.", "e.g.", "Ph.D." */
const DOTTED = /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|Ph\.D\.?|www\./uy;
/** "example.org", "notes.doc" */
const DOTTED_NAME =
  /(?:\.[\p{L}\p{N}_-]{1,63}){0,6}\.(?:com|org|net|edu|gov|mil|int|info|co|uk|us|eu|de|fr|ca|au|in|io|tv|me|html?|php|docx?|xlsx?|pdf|txt|jpe?g|png|gif|zip|exe|js|py)(?![\p{L}\p{N}])/iuy;
/** Stand with a hyphen before a word in one token: "non-human", "e-mail", "mid-August". */
const PREFIXES = new Set(
  (
    'non e re anti pre co pro mid cross post over ex semi sub multi counter mini psycho socio inter ' +
    'intra un micro ultra super trans quasi bi tri hyper mega meta proto pseudo auto vice under'
  ).split(' '),
);
/** Take their stop wherever they stand; the others of the lists only before a number. */
const ALWAYS = new Set('Jan Feb Apr Aug Sept Oct Nov Tues Wed Thurs'.split(' '));

/**
 * @param start @param end the stretch of `text` to cut; offsets of the tokens are into `text`
 * @returns every visible character of the stretch in one token, in order, none over 60 units long;
 *   time grows with the length of the stretch
 */
export function splitTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const add = (from: number, to: number): void => addCut(tokens, text, from, to);
  let at = start;
  while (at < end) {
    const space = matchAt(SPACE, text, at);
    if (space > 0) {
      at += space;
      continue;
    }
    const plain = matchAt(PLAIN, text, at);
    const item = at === start ? matchAt(ITEM, text, at) : 0;
    const length = plain ? 0 : Math.min(end - at, item || fixedLength(text, at, end));
    if (length > 0) {
      add(at, at + length);
      at += length;
      continue;
    }
    const word = Math.min(end - at, plain || wordLength(text, at, end));
    if (word > 0) {
      for (const [from, to] of splitClitics(text.slice(at, at + word))) add(at + from, at + to);
      at += word;
      continue;
    }
    const sign = Math.max(1, Math.min(end - at, matchAt(SIGN, text, at)));
    add(at, at + sign);
    at += sign;
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function fixedLength(text: string, at: number, end: number): number {
  for (const pattern of PATTERNS) {
    const length = matchAt(pattern, text, at);
    if (length > 0) return length;
  }
  const dotted = matchAt(DOTTED, text, at);
  if (dotted === 0 || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return 0;
  // "at 5 p.m." at the end: the stop closes the sentence; but "in the U.S."
  const last = at + dotted >= end && /[a-z]\.$/.test(text.slice(at, end).slice(0, dotted));
  return last ? dotted - 1 : dotted;
}

function wordLength(text: string, at: number, end: number): number {
  let length = matchAt(WORD, text, at);
  if (length === 0) return 0;
  length += matchAt(DOTTED_NAME, text, at + length);
  if (
    text.charAt(at + length) === '-' &&
    PREFIXES.has(text.slice(at, at + Math.min(length, 12)).toLowerCase())
  ) {
    const next = matchAt(WORD, text, at + length + 1);
    if (next > 0) length += 1 + next;
  }
  if (text.charAt(at + length) === '.' && at + length < end) {
    const word = text.slice(at, at + Math.min(length, 12));
    if (length <= 12 && takesStop(word, text, at + length + 1, end)) length += 1;
  }
  return length;
}

/** Is the stop after `word` the word's own? `next` is the place after the stop. */
function takesStop(word: string, text: string, next: number, end: number): boolean {
  const lower = word.toLowerCase();
  const follows = /^\s{1,3}(.)/su.exec(text.slice(next, Math.min(end, next + 6)))?.[1] ?? '';
  if (ALWAYS.has(word)) return next < end;
  // "(b. 1950)"
  if (/^[bdmrc]$/.test(word) && text.charAt(next - 3) === '(') return true;
  if (BEFORE_NUMBER.has(lower) && /\d/.test(follows)) return true;
  if (NEVER_LAST.has(lower) && !['gen', 'st', 'rep', 'fig', 'hon'].includes(word))
    return next < end;
  if (MAYBE_LAST.has(lower) && !['mass', 'dist', 'est'].includes(word)) return next < end;
  // "J. Smith"; but "vitamin C."
  return /^\p{Lu}$/u.test(word) && next < end && /[\p{Lu},&]/u.test(follows);
}

function addCut(tokens: Token[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + TOKEN_MAX);
    const unit = text.charCodeAt(end - 1);
    // Never between the halves of a surrogate pair.
    if (end < to && unit >= 0xd800 && unit <= 0xdbff) end -= 1;
    tokens.push({ start, end, form: text.slice(start, end) });
    start = end;
  }
}
