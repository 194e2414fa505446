// Times of day: "5 p.m.", "17:00 GMT", "half past five", "noon".
import { readNumberWords } from '#lib/core/language/numbers/number-words.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { type DateRead, newRead } from './date-read.ts';

const ZONE =
  /^(?:GMT|UTC|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|ET|PT|IST|JST|AEST|hours|hrs)$/;

/** The clock time at `at`, or null. */
export function readClock(pieces: readonly Piece[], at: number): DateRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (/^(?:noon|midday|midnight)$/.test(piece.lower)) {
    return clock(pieces, at, at + 1, piece.lower === 'midnight' ? 0 : 12, 0);
  }
  if (piece.lower === 'half' || piece.lower === 'quarter') return readSpoken(pieces, at);
  const hour = hourAt(pieces, at);
  if (!hour) return null;
  const [mark, minute] = [pieces[hour.next], pieces[hour.next + 1]];
  if (
    hour.minute === null &&
    mark?.form === ':' &&
    mark.glued &&
    minute?.glued &&
    /^[0-5]\d$/.test(minute.form)
  ) {
    let next = hour.next + 2;
    if (
      pieces[next]?.form === ':' &&
      pieces[next]?.glued &&
      /^[0-5]\d$/.test(pieces[next + 1]?.form ?? '')
    )
      next += 2;
    if (pieces[next]?.glued && /^[/:\d]/.test(pieces[next]?.form ?? '')) return null;
    const half = halfOf(pieces, next);
    const before = pieces[at - 1];
    const name =
      before &&
      !piece.first &&
      /^\p{Lu}/u.test(before.form) &&
      !WEEKDAYS.has(before.lower) &&
      !MONTHS.has(before.lower) &&
      before.kind === 'word';
    if (
      (name && !before.first && !half) ||
      hour.hour > 24 ||
      (piece.glued && before && !/^[(["“–-]$/.test(before.form))
    )
      return null;
    return clock(pieces, at, half ? next + 1 : next, hour.hour, Number(minute.form), half);
  }
  // "2029 GMT"
  if (hour.hour <= 23 && /^\d{4}$/.test(piece.form) && hour.minute !== null)
    return clock(pieces, at, hour.next, hour.hour, hour.minute);
  const half = halfOf(pieces, hour.next);
  if (half && hour.hour >= 1 && hour.hour <= 12)
    return clock(pieces, at, hour.next + 1, hour.hour, hour.minute ?? 0, half);
  if (mark?.lower === "o'clock" && hour.hour >= 1 && hour.hour <= 12) {
    const later = halfOf(pieces, hour.next + 1);
    return clock(pieces, at, hour.next + (later ? 2 : 1), hour.hour, 0, later);
  }
  return null;
}

/** "5", "five", "5.30" */
function hourAt(
  pieces: readonly Piece[],
  at: number,
): { hour: number; minute: number | null; next: number } | null {
  const piece = pieces[at];
  if (piece?.kind === 'number') {
    const [, hour, minute] = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(piece.form) ?? [];
    const [, long, short] = ZONE.test(pieces[at + 1]?.form ?? '')
      ? (/^([01]\d|2[0-3])([0-5]\d)$/.exec(piece.form) ?? [])
      : [];
    if (long !== undefined) return { hour: Number(long), minute: Number(short), next: at + 1 };
    if (hour === undefined) return null;
    return {
      hour: Number(hour),
      minute: minute === undefined ? null : Number(minute),
      next: at + 1,
    };
  }
  const value = piece?.kind === 'word' ? (readNumberWords([piece.lower])?.value ?? 0) : 0;
  return value >= 1 && value <= 12 ? { hour: value, minute: null, next: at + 1 } : null;
}

/** "am" or "pm" at `at`. "I am" needs no fear: a number stands before. */
function halfOf(pieces: readonly Piece[], at: number): 'am' | 'pm' | null {
  const piece = pieces[at];
  if (!piece || piece.first) return null;
  return piece.lower === 'am' || piece.lower === 'pm' ? piece.lower : null;
}

/** "half past five", "quarter to six" */
function readSpoken(pieces: readonly Piece[], at: number): DateRead | null {
  const [half, link, number] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!half || !link || !number || link.first || !/^(?:past|to)$/.test(link.lower)) return null;
  const hour = hourAt(pieces, at + 2);
  if (
    !hour ||
    hour.minute !== null ||
    hour.hour < 1 ||
    hour.hour > 12 ||
    (half.lower === 'half' && link.lower === 'to')
  )
    return null;
  const minutes = hour.hour * 60 + (half.lower === 'half' ? 30 : link.lower === 'to' ? -15 : 15);
  return clock(pieces, at, hour.next, Math.floor(minutes / 60), minutes % 60);
}

function clock(
  pieces: readonly Piece[],
  from: number,
  end: number,
  hour: number,
  minute: number,
  half: 'am' | 'pm' | null = null,
): DateRead {
  let next = end;
  const zone = pieces[next];
  if (
    zone &&
    !zone.first &&
    (ZONE.test(zone.form) || (zone.lower === 'local' && pieces[next + 1]?.lower === 'time'))
  ) {
    next += zone.lower === 'local' ? 2 : 1;
  }
  const full = half === null ? hour % 24 : (hour % 12) + (half === 'pm' ? 12 : 0);
  const two = (part: number) => String(part).padStart(2, '0');
  return newRead(from, next, 'time', 'time', {
    rule: { type: 'clock' },
    clock: `${two(full)}:${two(minute)}`,
  });
}
