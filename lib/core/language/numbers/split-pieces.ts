// The text cut finer than tokens, for number and date rules: words, digit runs, single marks.
// One pass, linear; offsets are UTF-16 units, `text.slice(start, end) === form`.
import { GLUED_UNITS } from './unit-table.ts';

export type Piece = {
  start: number;
  end: number;
  form: string;
  /** Lower case, straight apostrophe, "p.m." without its points. */
  lower: string;
  /** `code` is a name with digits in it (DA14, H2O) or an address; no number is read in it. */
  kind: 'word' | 'number' | 'mark' | 'code';
  /** Nothing stands between it and the piece before. */
  glued: boolean;
  /** First of its sentence or line. */
  first: boolean;
  /** Place of its sentence, from 0: a rough count, good enough to look for an anchor. */
  sentence: number;
};

const PIECE =
  /(?<address>(?:https?:\/\/|www\.)\S+|&#?\w{1,8};)|(?<!\p{L})(?<dotted>[ap]\. ?m\b\.?|[bB]\. ?[cC]\b\.?(?: ?[eE]\b\.?)?|[aA]\. ?[dD]\b\.?|U\.[SK]\.(?:A\.)?)|(?<number>\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}.)\]])\.\d+)(?<suffix>\p{L}[\p{L}\p{N}]*)?|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?!\p{L}))\p{L}+)?)|\+\/[-–−]|\S/gu;

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|st|no|nos|vs|ca?|approx|prof|gen|col|sgt|lt|rev|jr|sr|fig|vol|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])$/;

/** All pieces of a text, left to right. */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  let end = 0;
  const add = (start: number, form: string, kind: Piece['kind'], lower: string) => {
    const gap = text.slice(end, start);
    const first = pieces.length === 0 || gap.includes('\n') || startsSentence(pieces, gap, form);
    if (first && pieces.length > 0) sentence += 1;
    end = start + form.length;
    pieces.push({ start, end, form, lower, kind, glued: gap === '', first, sentence });
  };
  for (const match of text.matchAll(PIECE)) {
    const { address, dotted, number, suffix, word } = match.groups ?? {};
    const form = match[0];
    const lower = form.toLowerCase().replace(/’/g, "'");
    if (address !== undefined) add(match.index, form, 'code', lower);
    else if (dotted !== undefined) add(match.index, form, 'word', lower.replace(/[. ]/g, ''));
    else if (word !== undefined) add(match.index, form, 'word', lower);
    else if (number === undefined) add(match.index, form, 'mark', lower);
    else if (suffix === undefined) add(match.index, form, 'number', lower);
    else if (GLUED_UNITS.has(suffix.toLowerCase())) {
      add(match.index, number, 'number', number);
      add(match.index + number.length, suffix, 'word', suffix.toLowerCase());
    } else add(match.index, form, 'code', lower);
  }
  return pieces;
}

/** "It ended. Then ...", "(1871.) Later": a stop, closing marks, a gap and a capital, digit or opening mark. */
function startsSentence(pieces: readonly Piece[], gap: string, form: string): boolean {
  if (gap === '' || !/^[\p{Lu}\p{N}“‘"'([–—•]/u.test(form)) return false;
  let at = pieces.length - 1;
  for (let steps = 0; steps < 3 && /^[”’"')\]]$/.test(pieces[at]?.form ?? ''); steps += 1) at -= 1;
  const stop = pieces[at]?.form ?? '';
  if (/^[!?]$/.test(stop)) return true;
  if (/\.$/.test(stop) && stop.length > 1)
    return /^[\p{Lu}]\p{Ll}/u.test(form) && /m\.$/.test(stop);
  return stop === '.' && !ABBREVIATION.test(pieces[at - 1]?.lower ?? '');
}
