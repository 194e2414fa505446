// Dates and times of a text: absolute, relative, lengths; resolved where the text and its date allow.
import type { Token } from '#lib/core/language/analysis.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { fromDayNumber, type Period, readIsoDay, toIsoDay } from './civil-day.ts';
import { type CutText, cutText } from './cut-text.ts';
import type { DateMention, DateReason } from './date-mention.ts';
import type { DateRead } from './date-read.ts';
import { type DateContext, resolveDate } from './resolve-date.ts';
import { looksAhead, tenseAround } from './tense.ts';

const MAX_ANCHORS = 6;
const ABOUT = /^(?:about|around|circa|approximately|roughly|perhaps|probably|nearly|almost)$/;

/**
 * All dates, times and lengths of time in a text, left to right. Linear in the text.
 * @param _tokens not needed: the rules cut the text finer themselves; taken so that all finders look alike
 * @param articleDate day of publication, 'YYYY-MM-DD'; without it "today" stays unresolved
 * @param cut of the same text
 */
export function findDates(
  text: string,
  _tokens: readonly Token[],
  articleDate?: string,
  cut: CutText = cutText(text),
): DateMention[] {
  const { pieces, dates: reads } = cut;
  const today = articleDate === undefined ? null : readIsoDay(articleDate);
  const anchors = new AnchorBook();
  return reads.map((bare, index) => {
    const read = withApposed(pieces, bare, reads[index + 1]);
    const sentence = pieces[read.from]?.sentence ?? 0;
    const context = {
      today,
      anchors: anchors.before(sentence, read.rule?.type === 'yearless'),
      tense: read.rule ? tenseOf(pieces, read) : null,
      ahead: read.rule?.type === 'length' && looksAhead(pieces, read.from),
      recent: anchors.isRecent(today),
    };
    const mention = toMention(pieces, read, context);
    if (mention.period && mention.resolved && read.kind !== 'duration') {
      anchors.add(sentence, mention.period, mention.reason);
    }
    const { period: _, ...rest } = mention;
    return rest;
  });
}

/** "In the same year, 1765, ..." and "Eight years later, in 1909, ...": the date that follows tells which. */
function withApposed(
  pieces: readonly Piece[],
  read: DateRead,
  next: DateRead | undefined,
): DateRead {
  const anchored =
    read.rule?.type === 'step' || (read.rule?.type === 'distance' && read.rule.from === 'anchor');
  if (!anchored || !next?.period || next.kind === 'range' || next.ambiguous) return read;
  const between = pieces.slice(read.next, next.from).map(({ lower }) => lower);
  if (!/^(?:, (?:(?:in|on|of) )?|\( ?|in )$/.test(`${between.join(' ')} `)) return read;
  return { ...read, period: next.period, rule: null };
}

function toMention(
  pieces: readonly Piece[],
  read: DateRead,
  context: DateContext,
): DateMention & { period: Period | null } {
  const { period, reason } = resolveDate(read, context);
  const before = pieces[read.from - 1];
  const short = before?.form === '.' ? pieces[read.from - 2]?.lower : before?.lower;
  return {
    start: pieces[read.from]?.start ?? 0,
    end: pieces[read.next - 1]?.end ?? 0,
    kind: read.kind,
    grain: read.grain,
    earliest: period && toIsoDay(period.from),
    latest: period && toIsoDay(period.to),
    resolved: period !== null && reason !== 'ambiguous',
    reason,
    approximate:
      read.approximate ||
      isRound(read) ||
      ABOUT.test(before?.lower ?? '') ||
      /^ca?$/.test(short ?? ''),
    clock: read.clock,
    length: read.length,
    period,
  };
}

/** "60 years ago" is seldom 60 to the year. */
function isRound({ rule }: DateRead): boolean {
  return (
    rule?.type === 'distance' && Math.abs(rule.count ?? 0) >= 20 && (rule.count ?? 0) % 10 === 0
  );
}

/** "by Monday" looks ahead where no verb says otherwise. */
function tenseOf(pieces: readonly Piece[], { from, next }: DateRead): DateContext['tense'] {
  const tense = tenseAround(pieces, from, next);
  const until = /^(?:by|until|before)$/.test(pieces[from - 1]?.lower ?? '');
  return until && tense !== 'past' ? 'future' : tense;
}

type Anchor = { period: Period; recent: boolean };

/** Resolved dates by sentence: what "that year" and "three years later" may count from. */
class AnchorBook {
  private readonly bySentence = new Map<number, Anchor[]>();
  private lastYear: number | null = null;

  add(sentence: number, period: Period, reason: DateReason): void {
    const known = this.bySentence.get(sentence) ?? [];
    const same = known.some(
      (one) => one.period.from === period.from && one.period.to === period.to,
    );
    if (!same && known.length < MAX_ANCHORS)
      known.push({ period, recent: reason === 'article-date' });
    this.bySentence.set(sentence, known);
    if (reason === 'written') this.lastYear = fromDayNumber(period.to).year;
  }

  /** Those of the same sentence so far, else those of the sentence before; `told`: not the article's own days. */
  before(sentence: number, told: boolean): readonly Period[] {
    const near = this.bySentence.get(sentence) ?? this.bySentence.get(sentence - 1) ?? [];
    return near.filter(({ recent }) => !(told && recent)).map(({ period }) => period);
  }

  /** The last year written in full is the article's own or next to it, or there was none. */
  isRecent(today: number | null): boolean {
    if (today === null || this.lastYear === null) return true;
    return Math.abs(fromDayNumber(today).year - this.lastYear) <= 1;
  }
}
