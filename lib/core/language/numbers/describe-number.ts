// A quantity read over pieces made into a mention: qualifier, unit, whole span, role, conversion.
import { readCounted, type TagAt } from './counted-noun.ts';
import type { NumberMention, NumberRole, Span } from './number-mention.ts';
import { type QualifierRead, readQualifierAfter, readQualifierBefore } from './qualifiers.ts';
import { openerBefore, type QuantityRead } from './quantity-read.ts';
import { readNumber } from './read-number.ts';
import { readUnit, type UnitRead } from './read-unit.ts';
import type { Piece } from './split-pieces.ts';

type Unit = NonNullable<NumberMention['unit']>;

/** The span of pieces [from, next). */
export function spanOf(pieces: readonly Piece[], from: number, next: number): Span {
  return { start: pieces[from]?.start ?? 0, end: pieces[next - 1]?.end ?? 0 };
}

/** The mention of a quantity that counts, measures or compares. `mentions`: those found before it. */
export function describeNumber(
  text: string,
  pieces: readonly Piece[],
  read: QuantityRead,
  tagAt: TagAt,
  mentions: readonly NumberMention[],
): NumberMention {
  const span = spanOf(pieces, read.from, read.next);
  const before = qualifierBefore(pieces, read);
  const after = readQualifierAfter(pieces, read.next) ?? readQualifierAfter(pieces, read.end);
  const behind = after?.from === read.next ? after.next : read.end;
  const unit = unitOf(text, pieces, read, behind, tagAt);
  const qualifier = before ?? after;
  const front = before?.from ?? read.front;
  const opener =
    read.relation === 'range' && openerBefore(pieces, front) ? openerAt(pieces, front) : front;
  const apart = sharedUnit(pieces, read) !== null;
  const converts = convertedBy(pieces, read, unit, mentions);
  return {
    ...span,
    role: roleOf(read, unit, converts),
    written: read.written,
    value: read.value,
    high: read.high,
    tolerance: read.tolerance,
    ambiguous: read.ambiguous,
    qualifier: qualifier && withText(text, pieces, qualifier),
    unit,
    whole: {
      start: pieces[opener]?.start ?? span.start,
      end: Math.max(
        span.end,
        unit && !apart ? unit.end : 0,
        after ? (pieces[after.next - 1]?.end ?? 0) : 0,
      ),
    },
    converts,
  };
}

function roleOf(read: QuantityRead, unit: Unit | null, converts: number | null): NumberRole {
  if (read.relation === 'ratio' || read.relation === 'score') return read.relation;
  if (converts !== null) return 'conversion';
  return unit === null || unit.kind === 'counted' ? 'count' : 'measure';
}

function withText(
  text: string,
  pieces: readonly Piece[],
  { from, next, direction }: QualifierRead,
) {
  const span = spanOf(pieces, from, next);
  return { ...span, text: text.slice(span.start, span.end), direction };
}

/** "over five years" says during, not more than, unless something lasted or cost so. */
function qualifierBefore(pieces: readonly Piece[], read: QuantityRead): QualifierRead | null {
  const found = readQualifierBefore(pieces, read.front);
  if (!found) return null;
  const word = pieces[found.from]?.lower;
  if (
    word === 'over' &&
    found.from + 1 === read.front &&
    read.unit?.kind === 'time' &&
    !read.unit.hyphened
  ) {
    const verb = pieces[found.from - 1]?.lower ?? '';
    if (
      !/^(?:for|is|was|are|were|after|took|takes|lasted|lasts|spent|of|aged|with|in|by|be)$/.test(
        verb,
      )
    )
      return null;
  }
  return found;
}

function openerAt(pieces: readonly Piece[], front: number): number {
  for (let place = front - 1; place >= front - 3; place -= 1) {
    if (/^(?:between|from)$/.test(pieces[place]?.lower ?? '')) return place;
  }
  return front;
}

function unitOf(
  text: string,
  pieces: readonly Piece[],
  read: QuantityRead,
  behind: number,
  tagAt: TagAt,
): Unit | null {
  const unit = (kind: Unit['kind'], name: string, from: number, next: number): Unit => {
    const span = spanOf(pieces, from, next);
    return { ...span, text: text.slice(span.start, span.end), kind, name };
  };
  if (read.money) {
    if (read.unit?.kind === 'money')
      return unit('money', read.unit.name, read.unit.from, read.unit.next);
    return unit('money', read.money.name, read.front, read.from);
  }
  if (read.unit) {
    const { kind, name, from, next } = read.unit;
    if (kind === 'time' && isAge(pieces, next)) return unit('age', name, from, next);
    const pounds = name === 'pound' && /^pounds?$/.test(pieces[from]?.lower ?? '');
    // "two pounds of flour" weighs, "pounds" elsewhere may be money: the text alone does not tell
    return unit(
      kind,
      pounds && pieces[next]?.lower === 'sterling' ? 'pound sterling' : name,
      from,
      next,
    );
  }
  const age = ageOf(pieces, read);
  if (age)
    return {
      ...spanOf(pieces, read.next, read.next),
      start: age,
      end: age,
      text: '',
      kind: 'age',
      name: 'year',
    };
  if (read.relation === 'score') return null;
  const of = (read.relation === 'ratio' || read.fraction) && pieces[behind]?.lower === 'of' ? 1 : 0;
  if (of === 1) return null;
  const shared = sharedUnit(pieces, read);
  if (shared) return unit(shared.kind, shared.name, shared.from, shared.next);
  const counted = readCounted(pieces, behind, read.value === 1 && read.high === null, tagAt);
  if (!counted) return null;
  const head = pieces[counted.next - 1]?.form ?? '';
  return unit('counted', head, counted.from, counted.next);
}

/** "687 and 760 nm": the unit stands once, behind the second. */
function sharedUnit(pieces: readonly Piece[], read: QuantityRead): UnitRead | null {
  const link = pieces[read.next];
  if (
    read.written !== 'digits' ||
    read.relation !== 'plain' ||
    !/^(?:and|or)$/.test(link?.lower ?? '')
  )
    return null;
  const second = readNumber(pieces, read.next + 1);
  const unit = second?.written === 'digits' ? readUnit(pieces, second.next) : null;
  return unit &&
    !unit.hyphened &&
    /^(?:length|area|volume|mass|speed|temperature|energy|power|percent)$/.test(unit.kind)
    ? unit
    : null;
}

/** "12 years old", "12-year-old", "12 years of age" */
function isAge(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]?.form === '-' ? at + 1 : at;
  if (/^olds?$/.test(pieces[next]?.lower ?? '')) return true;
  return pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'age';
}

/** "Erdmann, 62, said", "aged 12", "at the age of 54": where its (unwritten) unit would stand, or null. */
function ageOf(pieces: readonly Piece[], read: QuantityRead): number | null {
  const [two, before, after] = [pieces[read.from - 2], pieces[read.from - 1], pieces[read.next]];
  const end = pieces[read.next - 1]?.end ?? 0;
  if (
    !Number.isInteger(read.value) ||
    read.value < 1 ||
    read.value > 125 ||
    pieces[read.from]?.first
  )
    return null;
  if (/^(?:aged|ages|age)$/.test(before?.lower ?? '')) return end;
  if (before?.lower === 'of' && /^ages?$/.test(two?.lower ?? '')) return end;
  const name = two?.kind === 'word' && /^\p{Lu}\p{L}/u.test(two.form);
  return name &&
    before?.form === ',' &&
    /^[,.;]$/.test(after?.form ?? '') &&
    read.written === 'digits' &&
    pieces[read.next + 1]?.kind !== 'number'
    ? end
    : null;
}

/** The number before an opening bracket that this one says again in another unit: its place, or null. */
function convertedBy(
  pieces: readonly Piece[],
  read: QuantityRead,
  unit: Unit | null,
  mentions: readonly NumberMention[],
): number | null {
  const last = mentions.at(-1);
  if (
    !last?.unit ||
    !unit ||
    unit.kind === 'counted' ||
    unit.kind === 'age' ||
    unit.kind === 'percent'
  )
    return null;
  if (last.unit.kind !== unit.kind || last.unit.name === unit.name || unit.kind === 'time')
    return null;
  if (last.role !== 'measure' && last.role !== 'conversion') return null;
  let at = read.front - 1;
  for (let steps = 0; steps < 4 && pieces[at]?.kind === 'word'; steps += 1) at -= 1;
  const mark = pieces[at];
  if (!mark || !/^[([/;,]$|^~$/.test(mark.form)) return null;
  if (/^[/;,]$/.test(mark.form))
    return last.role === 'conversion' && mark.start - last.whole.end <= 1 ? last.converts : null;
  // little may stand between the unit and the bracket: "100° Celsius (212°", "a 6-mile stretch (10 km)"
  const gap = mark.start - last.whole.end;
  return gap >= 0 && gap <= 30 ? mentions.length - 1 : null;
}
