// What narrows a date in front of it: "early", "mid-", "the end of", "the second quarter of".
import { readOrdinal } from '#lib/core/language/numbers/ordinals.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import type { DateRead } from './date-read.ts';

const EDGES: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
  ['opening', 'early'],
  ['closing', 'late'],
  ['final', 'late'],
  ['last', 'late'],
  ['first', 'early'],
]);
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['week', 4],
  ['decade', 10],
  ['decades', 10],
]);

export type ModifierRead = { part: DateRead['part']; next: number };

/** The modifier at `at` and where the date it narrows begins; null without one. "the" before a date is passed over. */
export function readModifier(pieces: readonly Piece[], at: number): ModifierRead | null {
  const [one, two, three] = [pieces[at]?.lower ?? '', pieces[at + 1], pieces[at + 2]];
  if (!two || two.first) return null;
  const of = (place: number): number | null => {
    if (pieces[place]?.lower !== 'of' || pieces[place]?.first) return null;
    return pieces[place + 1]?.lower === 'the' ? place + 2 : place + 1;
  };
  if (/^(?:later|earlier)$/.test(one)) {
    const the = pieces[at + 2]?.lower === 'the' ? at + 3 : at + 2;
    if (two.lower === 'in') return { part: 'whole', next: the };
    if (two.lower === 'this')
      return { part: one === 'later' ? 'after-now' : 'before-now', next: at + 1 };
    return /^(?:that|the)$/.test(two.lower)
      ? { part: 'whole', next: two.lower === 'the' ? at + 2 : at + 1 }
      : null;
  }
  const edge = EDGES.get(one);
  if (edge && /^(?:early|mid|late)$/.test(one)) {
    if (two.form === '-' && two.glued) return { part: edge, next: at + 2 };
    if (/^(?:in|on)$/.test(two.lower))
      return { part: edge, next: three?.lower === 'the' ? at + 3 : at + 2 };
    const long = /^(?:part|months|years|days|weeks|decades)$/.test(two.lower) ? of(at + 2) : null;
    return { part: edge, next: long ?? at + 1 };
  }
  if (/^(?:morning|afternoon|evening|night)$/.test(one)) {
    const next = of(at + 1);
    return next === null ? null : { part: 'whole', next };
  }
  const fraction = FRACTIONS.get(two.lower);
  if (fraction !== undefined) {
    const next = of(at + 2);
    const last = /^(?:last|final)$/.test(one);
    const place = last ? fraction : (readOrdinal(pieces, at)?.value ?? 0);
    const single = readOrdinal(pieces, at);
    if (next === null || place < 1 || place > fraction || (single && single.next !== at + 1))
      return null;
    return { part: [(place - 1) / fraction, place / fraction], next };
  }
  if (!edge) return null;
  const next = /^(?:months|years|days|weeks|part)$/.test(two.lower)
    ? of(at + 2)
    : /^(?:first|last|final|opening|closing)$/.test(one)
      ? null
      : of(at + 1);
  return next === null ? null : { part: edge, next };
}
