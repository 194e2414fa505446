// Cuts normalised text into sentences and headings with exact offsets, in one linear pass.
import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import type { Sentence } from './article.ts';

/** Longest stretch looked at on either side of a stop: keeps the pass linear on any input. */
const REACH = 24;
const HEADING_MAX = 120;
const HEADING_MAX_WORDS = 16;
const STOPS = '.!?…';
const CLOSERS = '"”’\')]»';
const OPENERS = '"“‘\'([«';

/**
 * @param text as normaliseText gives it
 * @returns ordered, disjoint spans without white space at their ends, which cover every visible
 *   character. A line without a stop at its end and of at most 16 words is a heading.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line === '') paragraph += 1;
    else addLine(sentences, line, start, paragraph);
    start += line.length + 1;
  }
  return sentences;
}

function addLine(sentences: Sentence[], line: string, offset: number, paragraph: number): void {
  const add = (start: number, end: number, kind: Sentence['kind']): void => {
    sentences.push({ start: offset + start, end: offset + end, paragraph, kind });
  };
  if (isHeading(line)) {
    add(0, line.length, 'heading');
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
    const end = skip(line, stopsEnd, CLOSERS);
    // "1. First item": the number of a list item.
    const numbers = at - start <= 3 && /^[0-9]+$/.test(line.slice(start, at));
    if (end < line.length && !numbers && endsSentence(line, at, stopsEnd, end)) {
      add(start, end, 'sentence');
      start = end + 1;
    }
    at = end;
  }
  if (start < line.length) add(start, line.length, 'sentence');
}

function isHeading(line: string): boolean {
  if (line.length > HEADING_MAX || line.split(' ').length > HEADING_MAX_WORDS) return false;
  let last = line.length - 1;
  while (last > 0 && CLOSERS.includes(line.charAt(last))) last -= 1;
  return !`${STOPS};,`.includes(line.charAt(last));
}

function skip(line: string, from: number, set: string): number {
  let at = from;
  while (at < line.length && set.includes(line.charAt(at))) at += 1;
  return at;
}

/** Does the sentence end with the stops [at, stopsEnd) and their closers up to `end`? */
function endsSentence(line: string, at: number, stopsEnd: number, end: number): boolean {
  // "3.5", "e.g.", "example.org": no space after the stop.
  if (line.charAt(end) !== ' ') return false;
  const next = line.slice(end + 1, end + 1 + REACH);
  const opening = skip(next, 0, OPENERS);
  const first = next.charAt(opening);
  // '"How?" he asked.' and "Y. pestis": a small letter goes on.
  if (/\p{Ll}/u.test(first)) return false;
  const stops = line.slice(at, stopsEnd);
  if (stops !== '.' || end > stopsEnd) return true;
  return endsAfter(wordBefore(line, at), wordAfter(next, opening));
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
