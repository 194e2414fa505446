// Amounts that may be told more roughly: "nearly 300 schools closed" -> "more than 200 schools closed".
import { countsItsList } from './counts-its-list.ts';
import type { PlacedNumber, Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { isDated, placesFrom } from './word-places.ts';

/** Fewer are soon counted. */
const LEAST = 5;
/** "the 40 ships", "its 40 ships", "the first 40", "a few thousand", "aged 40": a rough amount cannot stand there. */
const FIXED_BY =
  /^(?:the|an?|this|these|those|all|both|its|his|her|their|our|my|each|every|another|other|additional|extra|further|first|last|next|past|previous|top|only|some|few|several|many|more|less|fewer|as|so|than|from|between|number|no\.?|times|or|and|under|over|age|aged|[-–—/])$/;
/** So many words before an amount what it limits may stand. */
const WITHIN = 4;
const UNTOLD = /\b(?:times?|fold|ago|old)\b|^degree/;

/** In each `gone` are the words of the amount with what qualifies it and its mark of money or percentage. */
export const amountGaps = (
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): Left[] =>
  roughAmounts(reading, read, places).map(({ gone, placed }) => ({
    gone,
    answer: reading.article.text.slice(
      read.nodes[gone[0] ?? 0]?.start,
      read.nodes[gone.at(-1) ?? 0]?.end,
    ),
    gap: { type: 'amount', placed },
  }));

export type RoughAmount = { gone: number[]; placed: PlacedNumber };

/** Numbers of the kept places that are no part of a date. */
export function amountsAmong(read: ReadSentence, places: readonly number[]): PlacedNumber[] {
  const held = new Set(places);
  return read.numbers.filter(({ first }) => held.has(first) && !isDated(read, first));
}

/** @param places kept ones, in any order */
export function roughAmounts(
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): RoughAmount[] {
  const held = new Set(places);
  const amounts = amountsAmong(read, places);
  // Of two amounts one would be told as it is.
  if (amounts.length > 1) return [];
  return amounts.flatMap((placed): RoughAmount[] => {
    if (!isAmount(reading, placed) || !isPlain(read, placed)) return [];
    if (countsItsList(read.nodes, placed.number.value, placed.last)) return [];
    const gone = placesFrom(openingOf(read, placed), endOf(read, placed));
    return gone.every((place) => held.has(place)) ? [{ gone, placed }] : [];
  });
}

function isAmount({ article }: Reading, { number }: PlacedNumber): boolean {
  const { value, unit, role, qualifier } = number;
  if (role !== 'count' && role !== 'measure') return false;
  if (unit === null || unit.kind === 'age' || number.ambiguous) return false;
  if (number.high !== null || number.tolerance !== null || number.converts !== null) return false;
  if (value < LEAST || UNTOLD.test(unit.name) || UNTOLD.test(unit.text)) return false;
  if (qualifier !== null && qualifier.start > number.start) return false;
  const text = article.text.slice(number.start, number.end);
  // "hundreds", "thousand": no figure; "1984": a year that was not seen as one.
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^(?:hundred|thousand|million|billion|dozen)/i.test(text))
    return false;
  return !/^\p{L}/u.test(article.text.slice(number.end));
}

/** It counts or measures one thing, which is named beside it. */
function isPlain(read: ReadSentence, placed: PlacedNumber): boolean {
  const { nodes } = read;
  const { number, last } = placed;
  const [before, after] = [nodes[openingOf(read, placed) - 1], nodes[endOf(read, placed) + 1]];
  if (FIXED_BY.test(before?.lower ?? '') || before?.tag === 'POS') return false;
  // "within a region 3,000 miles wide": where it is so; of a wider one it would be as true.
  const opened = nodes.slice(
    Math.max(0, openingOf(read, placed) - WITHIN),
    openingOf(read, placed),
  );
  if (opened.some(({ lower }) => /^(?:within|inside|beyond|outside)$/.test(lower))) return false;
  // "the age of 40"
  if (before?.lower === 'of' && /^ages?$/.test(nodes[before.place - 1]?.lower ?? '')) return false;
  // "five-star", "3–4", "10 to 1"
  if (/^[-–—/×x]/.test(after?.form ?? '') || /^(?:to|or|and)$/.test(after?.lower ?? ''))
    return false;
  const head = nodes[last]?.parent;
  const ofMoney = number.unit?.kind === 'money';
  if (number.unit?.kind === 'percent') {
    // "60% offered samples": of whom, another sentence tells.
    return (
      after?.lower === 'of' ||
      nodes[last]?.base === 'nmod' ||
      !/^nsubj/.test(headRole(read, placed))
    );
  }
  // "$20,000 bail": what it is paid for is no amount of money.
  if (ofMoney) return nodes.find(({ start }) => start >= number.whole.end)?.pos !== 'NOUN';
  return nodes[last]?.base === 'nummod' && head?.base !== 'compound';
}

/** What the amount is in its sentence: "nsubj" of "60% offered ...". */
function headRole({ nodes }: ReadSentence, { first, last }: PlacedNumber): string {
  let node = nodes[last];
  while (node?.parent && node.parent.place >= first && node.parent.place <= last + 1)
    node = node.parent;
  return node?.base ?? '';
}

/** Where its qualifier or its mark of money begins. */
function openingOf({ nodes }: ReadSentence, { number, first }: PlacedNumber): number {
  const start = Math.min(number.start, number.whole.start, number.qualifier?.start ?? number.start);
  let at = first;
  while (at > 0 && (nodes[at - 1]?.start ?? -1) >= start) at -= 1;
  return at;
}

/** A percentage goes with its sign. */
function endOf({ nodes }: ReadSentence, { number, last }: PlacedNumber): number {
  if (number.unit?.kind !== 'percent') return last;
  let at = last;
  while ((nodes[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= number.unit.end) at += 1;
  return at;
}
