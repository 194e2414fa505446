// Events of the article with their dates, in order of time.
import type { FoundFact } from './found-fact.ts';
import { gatherFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { proofOf } from './statement.ts';
import { isPlain, type WholeSentence } from './whole-sentences.ts';
import { withoutYear, yearPhrase } from './year-phrase.ts';

type DatedEvent = { text: string; date: string; day: string; sentence: number; confidence: number };

const LEAST = 3;
const MOST = 4;
const MOST_WORDS = 16;

/** One fact, parts: events and dates, the earliest first; none where fewer than three events have days apart. */
export function findSequence(reading: Reading, found: readonly FoundFact[]): FoundFact[] {
  const events = new Map<string, DatedEvent>();
  for (const { whole, fact } of found) {
    const event = whole ? eventOf(reading, whole, fact.confidence) : null;
    if (
      event &&
      !events.has(event.date) &&
      [...events.values()].every(({ sentence }) => sentence !== event.sentence) &&
      [...events.values()].every(({ text }) => text !== event.text)
    )
      events.set(event.date, event);
  }
  const ordered = [...events.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const chosen = spread(ordered);
  if (chosen.length < LEAST) return [];
  const parts = { events: chosen.map(({ text }) => text), dates: chosen.map(({ date }) => date) };
  const fact = gatherFact(
    'sequence',
    parts,
    chosen.flatMap(({ sentence }) => proofOf(reading, sentence)),
    chosen.map(({ confidence }) => confidence),
  );
  return [{ fact, statement: null, target: null, number: null }];
}

/** Of a sentence that says when something happened, and nothing else of time. */
function eventOf(reading: Reading, whole: WholeSentence, confidence: number): DatedEvent | null {
  const found = isPlain(whole) ? yearPhrase(reading, whole) : null;
  const text = found && withoutYear(reading, whole, found);
  if (!text || text.split(' ').length > MOST_WORDS || /\b\d{4}\b/.test(text)) return null;
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
    date: whole.answer,
    day: `${whole.answer}-01-01`,
    sentence: whole.sentence,
    confidence,
  };
}

/** Of many, some from the whole length of time; two of the same year are not told apart by a year alone. */
function spread(events: readonly DatedEvent[]): DatedEvent[] {
  const apart = events.filter(
    ({ day }, at) => at === 0 || (events[at - 1]?.day.slice(0, 4) ?? '') !== day.slice(0, 4),
  );
  if (apart.length <= MOST) return apart;
  return Array.from(
    { length: MOST },
    (_, at) => apart[Math.round((at * (apart.length - 1)) / (MOST - 1))],
  ).filter((event) => event !== undefined);
}
