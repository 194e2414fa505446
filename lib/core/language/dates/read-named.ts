// Points named from the writer's day or from another date: "last April", "on Tuesday", "that year".
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { MONTHS, SEASONS, TIME_UNITS, type TimeUnit, WEEKDAYS } from './calendar-words.ts';
import { type DateRead, newRead, type Rule } from './date-read.ts';
import { tenseAround, tenseBehind } from './tense.ts';

const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const GRAIN = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
} as const;
type Calendar = keyof typeof GRAIN;

const relative = (from: number, next: number, grain: DateRead['grain'], rule: Rule): DateRead =>
  newRead(from, next, 'relative', grain, { rule });

/** The relative point at `at`, or null. */
export function readNamed(pieces: readonly Piece[], at: number): DateRead | null {
  return (
    readDayWord(pieces, at) ??
    readStep(pieces, at) ??
    readWhich(pieces, at) ??
    readWeekday(pieces, at)
  );
}

function isCapital(pieces: readonly Piece[], at: number): boolean {
  return /^\p{Lu}/u.test(pieces[at]?.form ?? '');
}

/** "today", "tonight", "the day before yesterday", "yesterday morning" */
function readDayWord(pieces: readonly Piece[], at: number): DateRead | null {
  const word = pieces[at]?.lower ?? '';
  if (word === 'day' && /^(?:before|after)$/.test(pieces[at + 1]?.lower ?? '')) {
    const base = pieces[at + 2]?.lower;
    if (base === 'yesterday') return relative(at, at + 3, 'day', { type: 'day-offset', days: -2 });
    if (base === 'tomorrow') return relative(at, at + 3, 'day', { type: 'day-offset', days: 2 });
  }
  if (!/^(?:today|tonight|yesterday|tomorrow)$/.test(word)) return null;
  const days = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
  const part = /^(?:morning|afternoon|evening|night)$/.test(pieces[at + 1]?.lower ?? '') ? 1 : 0;
  if (word === 'today' && isNowadays(pieces, at))
    return relative(at, at + 1, 'day', { type: 'nowadays' });
  return relative(at, at + 1 + part, 'day', { type: 'day-offset', days });
}

/** "Today, this is known as ...", "until today", "today's students": no day is meant. */
function isNowadays(pieces: readonly Piece[], at: number): boolean {
  if (/^['’]$/.test(pieces[at + 1]?.form ?? '')) return true;
  if (/^(?:until|till|of|even|and|to|than)$/.test(pieces[at - 1]?.lower ?? '')) return true;
  if (/^(?:is|are|still|used|known|use|remains?)$/.test(pieces[at - 1]?.lower ?? '')) return true;
  return tenseAround(pieces, at, at + 1) === 'present' || tenseBehind(pieces, at + 1) === 'present';
}

/** "that year", "the same day", "the following month", "the next day", "the previous decade", "that spring" */
function readStep(pieces: readonly Piece[], at: number): DateRead | null {
  const [one, two] = [pieces[at]?.lower ?? '', pieces[at + 1]];
  if (!two || two.first) return null;
  const the =
    /^(?:the|that|a)$/.test(pieces[at - 1]?.lower ?? '') ||
    (one === 'following' && /^(?:early|late)$/.test(pieces[at - 1]?.lower ?? ''));
  const step =
    one === 'that' || (one === 'same' && /^(?:the|that|this)$/.test(pieces[at - 1]?.lower ?? ''))
      ? 0
      : the && /^(?:following|next|subsequent)$/.test(one)
        ? 1
        : the && /^(?:previous|preceding)$/.test(one)
          ? -1
          : null;
  const season = SEASONS.get(two.lower);
  const unit = calendarUnit(two.lower);
  if (step !== null && two.kind === 'word') {
    if (season && step === 0 && two.lower !== 'fall')
      return relative(at, at + 2, 'season', { type: 'step', unit: 'year', step, season });
    if (unit) {
      const part = /^(?:night|morning|evening|afternoon)$/.test(two.lower);
      return relative(at, at + 2, part ? 'day' : GRAIN[unit], { type: 'step', unit, step });
    }
  }
  // "the year before", "the day after" with no clause behind
  const own = calendarUnit(one);
  const ends =
    !pieces[at + 2] || pieces[at + 2]?.first || /^[.,;:)]$/.test(pieces[at + 2]?.form ?? '');
  if (own && pieces[at - 1]?.lower === 'the' && /^(?:before|after)$/.test(two.lower) && ends) {
    return relative(at, at + 2, GRAIN[own], {
      type: 'step',
      unit: own,
      step: two.lower === 'after' ? 1 : -1,
    });
  }
  return null;
}

function calendarUnit(word: string): Calendar | null {
  if (/^(?:night|morning|evening|afternoon)$/.test(word)) return 'day';
  const unit = TIME_UNITS.get(word);
  if (!unit || /s$/.test(word) || unit[1] !== 1) return null;
  const name: TimeUnit = unit[0];
  return name === 'second' || name === 'minute' || name === 'hour' ? null : name;
}

/** "last April", "next week", "this year", "last Tuesday", "this summer", "last night", "this morning" */
function readWhich(pieces: readonly Piece[], at: number): DateRead | null {
  const [one, two] = [pieces[at], pieces[at + 1]];
  const which = WHICH.get(one?.lower ?? '');
  if (which === undefined || !two || two.first || two.kind !== 'word') return null;
  if (
    /^(?:the|his|her|their|its|my|our|your|a)$/.test(pieces[at - 1]?.lower ?? '') &&
    !WEEKDAYS.has(two.lower) &&
    !(which === -1 && MONTHS.has(two.lower))
  )
    return null;
  const weekday = WEEKDAYS.get(two.lower);
  // "the next Tuesday" is told from another day
  if (weekday && pieces[at - 1]?.lower === 'the')
    return relative(at, at + 2, 'day', { type: 'event' });
  if (weekday && isCapital(pieces, at + 1))
    return relative(at, at + 2, 'day', { type: 'named', which, unit: 'weekday', weekday });
  const month = MONTHS.get(two.lower);
  if (month && isCapital(pieces, at + 1)) {
    const year = /^(?:1\d|20)\d\d$/.test(pieces[at + 2]?.form ?? '');
    return year
      ? null
      : relative(at, at + 2, 'month', { type: 'named', which, unit: 'monthname', month });
  }
  const season = SEASONS.get(two.lower);
  if (season && !(two.lower === 'fall' && which !== -1 && pieces[at + 2]?.lower !== ','))
    return relative(at, at + 2, 'season', { type: 'named', which, unit: 'season', season });
  if (two.lower === 'weekend')
    return relative(at, at + 2, 'day', { type: 'named', which, unit: 'weekend' });
  if (/^(?:morning|afternoon|evening)$/.test(two.lower))
    return which === 0 ? relative(at, at + 2, 'day', { type: 'day-offset', days: 0 }) : null;
  if (two.lower === 'night')
    return which === -1 ? relative(at, at + 2, 'day', { type: 'day-offset', days: -1 }) : null;
  const unit = calendarUnit(two.lower);
  if (!unit || unit === 'day') return null;
  return relative(at, at + 2, GRAIN[unit], { type: 'named', which, unit });
}

/** "on Tuesday", "Thursday's"; "Black Friday", "every Monday" and "the Sunday Times" are not points. */
function readWeekday(pieces: readonly Piece[], at: number): DateRead | null {
  const weekday = WEEKDAYS.get(pieces[at]?.lower ?? '');
  if (!weekday || !isCapital(pieces, at) || (pieces[at]?.form.length ?? 0) < 6) return null;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  // "Friday the 13th" is a name; "March 30, 2004 Tuesday" has said its day
  if (after?.lower === 'the' && pieces[at + 2]?.kind === 'number') return null;
  if (before?.kind === 'number' && !pieces[at]?.first) return null;
  if (before && !pieces[at]?.first) {
    if (/^(?:every|each|a|any|most|some|another)$/.test(before.lower)) return null;
    const opener = /^(?:on|by|until|since|from|before|after|late|early|for|to|of|and|or)$/i.test(
      before.form,
    );
    if (isCapital(pieces, at - 1) && before.kind === 'word' && !opener) return null;
  }
  if (
    after &&
    !after.first &&
    after.kind === 'word' &&
    /^\p{Lu}/u.test(after.form) &&
    !MONTHS.has(after.lower)
  ) {
    if (
      before?.lower === 'the' ||
      /^(?:Times|Telegraph|Night|Mail|Post|Herald|Mirror|Express|Sun|World|Island)$/.test(
        after.form,
      )
    )
      return null;
  }
  const part = /^(?:morning|afternoon|evening|night)$/.test(after?.lower ?? '') ? 1 : 0;
  return relative(at, at + 1 + part, 'day', {
    type: 'named',
    which: null,
    unit: 'weekday',
    weekday,
  });
}
