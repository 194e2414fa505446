// Numbers of a text: their value, how they are hedged, what they are numbers of and what they do.
import type { Token } from '#lib/core/language/analysis.ts';
import { type CutText, cutText } from '#lib/core/language/dates/cut-text.ts';
import type { DateRead } from '#lib/core/language/dates/date-read.ts';
import type { TagAt } from './counted-noun.ts';
import { describeNumber, spanOf } from './describe-number.ts';
import type { NumberMention, NumberRole } from './number-mention.ts';
import { isNumberName } from './number-name.ts';
import { readOrdinal } from './ordinals.ts';
import { readDigitRun } from './phone.ts';
import { isCountingOne } from './pronoun-one.ts';
import { type QuantityRead, readQuantity } from './quantity-read.ts';
import type { Piece } from './split-pieces.ts';

/**
 * All numbers of a text, left to right, none inside another. Linear in the text.
 * @param tokens of the text; their `tag`s are used where they have any, nothing else: the rules need none
 * @param cut of the same text
 */
export function findNumbers(
  text: string,
  tokens: readonly (Token & { tag?: string | undefined })[],
  { pieces, dates }: CutText = cutText(text),
): NumberMention[] {
  const tags = new Map(
    tokens.flatMap(({ start, tag }) => (tag === undefined ? [] : [[start, tag] as const])),
  );
  const tagAt: TagAt = (start) => tags.get(start);
  const mentions: NumberMention[] = [];
  let date = 0;
  let at = 0;
  let naming = -1;
  while (at < pieces.length) {
    while ((dates[date]?.next ?? Number.POSITIVE_INFINITY) <= at) date += 1;
    const inside = dates[date];
    const found =
      inside && inside.from <= at && !tellsLength(inside)
        ? readDateNumber(pieces, at)
        : readAt(
            {
              text,
              pieces,
              tagAt,
              mentions,
              naming: naming >= 0 && naming === mentions.length - 1,
            },
            at,
          );
    if (found) {
      mentions.push(found.mention);
      if (found.mention.role === 'name') naming = mentions.length - 1;
    }
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return mentions;
}

/** "for two years", "three years later": the number measures, though a date is told by it. */
function tellsLength(read: DateRead): boolean {
  return read.length !== null;
}

type Found = { mention: NumberMention; next: number };
type Reading = {
  text: string;
  pieces: readonly Piece[];
  tagAt: TagAt;
  mentions: readonly NumberMention[];
  naming: boolean;
};

function plainMention(
  pieces: readonly Piece[],
  from: number,
  next: number,
  role: NumberRole,
  value: number,
  written: 'digits' | 'words',
): Found {
  const span = spanOf(pieces, from, next);
  const mention = {
    ...span,
    role,
    written,
    value,
    high: null,
    tolerance: null,
    ambiguous: false,
    qualifier: null,
    unit: null,
    whole: span,
    converts: null,
  };
  return { mention, next };
}

/** Inside a date each number stands for itself: "4" and "1871" of "4 March 1871". */
function readDateNumber(pieces: readonly Piece[], at: number): Found | null {
  const ordinal = readOrdinal(pieces, at);
  if (ordinal)
    return plainMention(pieces, at, ordinal.next, 'date', ordinal.value, ordinal.written);
  const piece = pieces[at];
  if (piece?.kind === 'number') {
    const value = Number(piece.form.replace(',', ''));
    return Number.isFinite(value)
      ? plainMention(pieces, at, at + 1, 'date', value, 'digits')
      : null;
  }
  if (piece?.kind !== 'word' || /^(?:an?|one|half)$/.test(piece.lower)) return null;
  const words = readQuantity(pieces, at);
  return words && words.written === 'words' && words.relation === 'plain'
    ? plainMention(pieces, at, words.next, 'date', words.value, 'words')
    : null;
}

function readAt(reading: Reading, at: number): Found | null {
  const { pieces } = reading;
  const piece = pieces[at];
  if (!piece || piece.kind === 'code') return null;
  const ordinal = readOrdinal(pieces, at);
  if (ordinal) {
    if (!isOrder(pieces, at, ordinal)) return null;
    const role = isNamedOrder(pieces, at, ordinal.next) ? 'name' : 'order';
    return plainMention(pieces, at, ordinal.next, role, ordinal.value, ordinal.written);
  }
  const run = readDigitRun(pieces, at);
  if (run) {
    const digits = piece.kind === 'mark' ? (pieces[at + 1]?.form ?? '') : piece.form;
    return plainMention(pieces, at, run.next, 'name', Number(digits), 'digits');
  }
  if (piece.lower === 'one' && !isCountingOne(pieces, at, reading.tagAt(piece.start))) return null;
  const read = readQuantity(pieces, at);
  if (!read) return piece.kind === 'number' ? unreadable(pieces, at) : null;
  if (isIdiom(pieces, read)) return null;
  if (read.relation !== 'score' && isNumberName(pieces, read, reading.naming)) {
    return plainMention(pieces, read.from, read.next, 'name', read.value, read.written);
  }
  if (isListMark(pieces, read))
    return plainMention(pieces, read.from, read.next, 'order', read.value, read.written);
  return {
    mention: describeNumber(reading.text, pieces, read, reading.tagAt, reading.mentions),
    next: Math.max(read.next, read.unit?.next ?? 0),
  };
}

/** "1.2.3", "007": digits that are no number. */
function unreadable(pieces: readonly Piece[], at: number): Found | null {
  const value = Number(pieces[at]?.form.replace(/,/g, ''));
  if (!Number.isFinite(value)) return null;
  return plainMention(pieces, at, at + 1, 'name', value, 'digits');
}

/** "the 3rd", "third place"; "first" and "second" only where they rank: "was first proposed" does not. */
function isOrder(
  pieces: readonly Piece[],
  at: number,
  { value, written, next }: { value: number; written: string; next: number },
): boolean {
  if (written === 'digits') return true;
  const [before, after] = [pieces[at - 1], pieces[next]];
  const opener =
    /^(?:the|a|an|his|her|its|their|our|my|your|this|that|[’'s]|s|each|every|another)$/.test(
      before?.lower ?? '',
    ) && !pieces[at]?.first;
  if (after?.lower === 'of' && /^(?:first|second)$/.test(pieces[at]?.lower ?? '') && !opener)
    return false;
  if (value > 2) return !(before?.form === '-');
  return opener && after !== undefined && !after.first && !/^(?:half|in)$/.test(after.lower);
}

/** "the Second World War", "Fifth Avenue": a capital inside the sentence, and one behind. */
function isNamedOrder(pieces: readonly Piece[], at: number, next: number): boolean {
  const [piece, after] = [pieces[at], pieces[next]];
  if (!piece || piece.first || !after || after.first) return false;
  return /^\p{Lu}\p{Ll}/u.test(piece.form) && /^\p{Lu}/u.test(after.form);
}

/** "half past five", "a hundred and one reasons" is none; "at sixes and sevens", "one-on-one". */
function isIdiom(pieces: readonly Piece[], read: QuantityRead): boolean {
  const [before, after] = [pieces[read.from - 1], pieces[read.end]];
  if (read.written !== 'words') return false;
  const hyphen = after?.form === '-' && after.glued;
  if (
    hyphen &&
    /^(?:timing|faced|on|to|by|off|sided|time|fold|up|some)$/.test(
      pieces[read.end + 1]?.lower ?? '',
    )
  )
    return true;
  return before?.form === '-' && (pieces[read.from]?.glued ?? false);
}

/** "1. Mix the flour", "2) Stir": a number at the start of a line. */
function isListMark(pieces: readonly Piece[], read: QuantityRead): boolean {
  const [first, mark, behind] = [pieces[read.from], pieces[read.next], pieces[read.next + 1]];
  if (!first || read.written !== 'digits' || !/^[.)]$/.test(mark?.form ?? '') || !mark?.glued)
    return false;
  if (/^[A-Z][a-z]?$/.test(pieces[read.from - 1]?.form ?? '')) return false;
  const opens =
    first.first || (pieces[read.from - 1]?.form === '(' && pieces[read.from - 1]?.first === true);
  return (
    opens &&
    behind !== undefined &&
    !behind.glued &&
    /^\p{Lu}/u.test(behind.form) &&
    read.value < 100
  );
}
