// Parts of a line that stand for lines of their own, though copying has put them on one.
import { BULLET, INNER_BULLET } from './list-item.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** "Figure 1.4 This portrait": a label and its caption. */
const LABEL = /^(?:Figure|Fig\.|Table|Box|Map) \d{1,3}(?:\.\d{1,3})?\.?(?= (?:\p{Lu}|["“(]))/u;
/** "Astronauts train Saturday, November 16, 2013": a title and its day, at the end of a line. */
const DAY_AT_END = new RegExp(
  ` (?=(?:${DAYS}), (?:${MONTHS}) \\d{1,2}, \\d{4}$|(?:${DAYS}), \\d{1,2} (?:${MONTHS}) \\d{4}$)`,
  'u',
);
/** "Space Station Image: Twitter / NASA." */
const CREDIT = / (?=(?:Image|Photo|Photograph|Picture|Credit|Source|File photo): \S)/gu;
/** "Abstract: In this article" */
const LEAD_IN = /^(?:Abstract|Summary|Keywords|Introduction):(?= \p{Lu})/u;
/** "MADRID — ", "NEW YORK (AP) — ", "LONDON—", "Oslo (Reuters) - ": where news was written, before its first sentence. */
const PLACED =
  /^(?:\p{Lu}[\p{Lu} .'’-]{2,24}(?:, \p{Lu}[\p{L}. ]{1,20})?(?: \([\p{L} ]{2,16}\))? ?[—–]|\p{Lu}[\p{L} .'’-]{2,24}(?:, \p{Lu}[\p{L}.]{1,16})? \([\p{L} ]{2,16}\) [—–-])(?= ?[\p{Lu}"“‘])/u;
/** "Lisbon – Several hundred people": with small letters only before running text. */
const PLACED_LOW = /^\p{Lu}\p{Ll}{2,20} [—–](?= \p{Lu})/u;
const RUNNING = 90;
/** Longer lines are running text: no title or caption is looked for in them. */
const SHORT_LINE = 500;

/**
 * `caption`: the part belongs to a picture or a table. `item`: it stands after a bullet, which is no part of it.
 * `dateline`: it only says where the news was written.
 */
export type LinePart = {
  start: number;
  end: number;
  caption: boolean;
  item: boolean;
  dateline: boolean;
};

/** @returns ordered [start, end) spans of the parts, without spaces and bullets between them; mostly one */
export function splitLine(line: string): LinePart[] {
  const cuts = new Set<number>();
  let caption = false;
  if (line.length <= SHORT_LINE) {
    const figure = LABEL.exec(line)?.[0];
    const label = figure ?? LEAD_IN.exec(line)?.[0] ?? '';
    if (figure !== undefined) caption = true;
    if (label !== '') cuts.add(label.length);
    const day = DAY_AT_END.exec(line.slice(-160));
    if (
      day &&
      !/[.,;:]$|\b(?:on|of|from|until|by|for|since|to|and|last|this)$/.test(before(line, day.index))
    ) {
      cuts.add(Math.max(0, line.length - 160) + day.index);
    }
    for (const credit of line.matchAll(CREDIT)) {
      cuts.add(credit.index);
      caption = true;
    }
  }
  for (const bullet of line.matchAll(INNER_BULLET)) cuts.add(bullet.index);
  const parts: LinePart[] = [];
  const add = (start: number, end: number): void => {
    const bullet = BULLET.exec(line.slice(start, Math.min(end, start + 3)))?.[0] ?? '';
    const item = bullet !== '';
    parts.push({ start: start + bullet.length, end, caption, item, dateline: false });
  };
  const placed = datelineLength(line);
  if (placed > 0)
    parts.push({ start: 0, end: placed, caption: false, item: false, dateline: true });
  let start = placed + (line.charAt(placed) === ' ' ? 1 : 0);
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (cut > start) add(start, cut);
    start = cut + 1;
  }
  add(start, line.length);
  return parts;
}

/** How many units of the line are the place that news was written at and its dash; 0 where there is none. */
function datelineLength(line: string): number {
  const low = line.length >= RUNNING ? PLACED_LOW.exec(line)?.[0] : undefined;
  return (PLACED.exec(line)?.[0] ?? low ?? '').length;
}

/** The end of what stands before a place in the last 160 units of a line. */
function before(line: string, index: number): string {
  return line.slice(-160).slice(Math.max(0, index - 8), index);
}
