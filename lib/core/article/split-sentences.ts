// Cuts normalised text into sentences and headings with exact offsets, in one linear pass.
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import type { Sentence } from './article.ts';
import { lineKind } from './line-kind.ts';
import { isNumbered } from './list-item.ts';
import { type LinePart, splitLine } from './split-line.ts';

/** Longest stretch looked at on either side of a stop: keeps the pass linear on any input. */
const REACH = 40;
const STOPS = '.!?…';
const CLOSERS = '"”’\')]»';
const OPENERS = '"“‘\'([«';
/** "[17]", "[4, 7]", "[citation needed]" after a sentence is a note of it. */
const NOTES = /(?: ?\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|(?:[a-z]{1,12} ){1,3}needed|note \d{1,2})\])+/y;
/** "innovation.23 Then": the raised number of a note. */
const RAISED = /\d{1,3}(?= \p{Lu})/uy;

/**
 * @param text as normaliseText gives it
 * @returns ordered, disjoint spans without white space at their ends, which cover every visible
 *   character but the bullets of lists. What is no running text is set apart by its `kind`.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  const lines = text.split('\n');
  lines.forEach((line, at) => {
    if (line === '') paragraph += 1;
    const numbered = isNumbered(line, [lines[at - 1], lines[at + 1]]);
    for (const part of line === '' ? [] : splitLine(line)) {
      const own = line.slice(part.start, part.end);
      const kind = kindOf(part, own, numbered);
      addLine(sentences, own, start + part.start, paragraph, kind);
    }
    start += line.length + 1;
  });
  return sentences;
}

function kindOf(part: LinePart, own: string, numbered: boolean): Sentence['kind'] {
  if (part.dateline) return 'dateline';
  return part.caption ? 'caption' : lineKind(own, numbered || part.item);
}

/** Kinds of which a line is one whole. */
const WHOLE: ReadonlySet<Sentence['kind']> = new Set(['heading', 'item', 'byline', 'dateline']);

function addLine(
  sentences: Sentence[],
  line: string,
  offset: number,
  paragraph: number,
  kind: Sentence['kind'],
): void {
  const add = (start: number, end: number): void => {
    sentences.push({ start: offset + start, end: offset + end, paragraph, kind });
  };
  if (WHOLE.has(kind)) {
    add(0, line.length);
    return;
  }
  let start = 0;
  let at = 0;
  while (at < line.length) {
    if (!STOPS.includes(line.charAt(at))) {
      at += 1;
      continue;
    }
    const stopsEnd = skip(line, at, STOPS);
    const closed = skip(line, stopsEnd, CLOSERS);
    // "4.000 Gäste", "2.4 GHz": a number, and no note.
    const inNumber = /\d/.test(line.charAt(at - 1));
    const raised = inNumber ? 0 : lengthAt(RAISED, line, closed);
    const end = closed + lengthAt(NOTES, line, closed) + raised;
    // "1. First item", "4.1. Method": the number of an item.
    const numbers = at - start <= 9 && /^\d{1,3}(?:\.\d{1,2})*$/.test(line.slice(start, at));
    if (end < line.length && !numbers && endsSentence(line, at, stopsEnd, closed, end)) {
      add(start, end);
      start = end + 1;
    }
    at = end;
  }
  if (start < line.length) add(start, line.length);
}

function skip(line: string, from: number, set: string): number {
  let at = from;
  while (at < line.length && set.includes(line.charAt(at))) at += 1;
  return at;
}

function lengthAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? 0;
}

/** Does the sentence end with the stops [at, stopsEnd), their closers up to `closed` and notes up to `end`? */
function endsSentence(
  line: string,
  at: number,
  stopsEnd: number,
  closed: number,
  end: number,
): boolean {
  // "3.5", "e.g.", "example.org": no space after the stop.
  if (line.charAt(end) !== ' ') return false;
  if (end > closed) return true;
  const next = line.slice(end + 1, end + 1 + REACH);
  const opening = skip(next, 0, OPENERS);
  const first = next.charAt(opening);
  const stops = line.slice(at, stopsEnd);
  // '"How?" he asked' and "Y. pestis": a small letter goes on; but "They met. (credit: NASA)".
  if (/\p{Ll}/u.test(first)) {
    const aside = opening > 0 && next.startsWith('(') && stops === '.' && end === stopsEnd;
    return aside && /^\p{Ll}{3,}$/u.test(wordBefore(line, at)) && !isAbbreviation(line, at);
  }
  // "Viva Maria! (1965)"
  if (/^\(\d{4}\)/.test(next)) return false;
  if (stops !== '.' || end > stopsEnd) return true;
  // "Goode (b. September 2013)"
  if (/\((?:b|d|m|r|c)$/.test(line.slice(Math.max(0, at - 2), at))) return false;
  return endsAfter(wordBefore(line, at), wordAfter(next, opening));
}

function isAbbreviation(line: string, at: number): boolean {
  const lower = wordBefore(line, at).toLowerCase();
  return NEVER_LAST.has(lower) || MAYBE_LAST.has(lower) || BEFORE_NUMBER.has(lower);
}

function endsAfter(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  const opensSentence = STARTERS.has(next.toLowerCase());
  // "No. 5", "Jan. 3"; but "He said no. Then".
  if (BEFORE_NUMBER.has(lower) && /^[0-9]/.test(next)) return false;
  if (NEVER_LAST.has(lower)) return false;
  // "J. R. R. Tolkien", "William E. Simon"; but "vitamin C. The".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return opensSentence && next !== 'I';
  if (MAYBE_LAST.has(lower)) return opensSentence;
  return true;
}

/** The run of letters, digits and inner stops that ends before `at`. */
function wordBefore(line: string, at: number): string {
  const before = line.slice(Math.max(0, at - REACH), at);
  return /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
}

function wordAfter(next: string, from: number): string {
  return /^[\p{L}\p{N}]+/u.exec(next.slice(from))?.[0] ?? '';
}
