// Events of the article with their dates, in order of time.
import type { FoundFact } from './found-fact.ts';
import { garbledAt } from './garbled.ts';
import { gatherFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { absolute } from './spell-date.ts';
import { proofOf, type Statement, words } from './statement.ts';

type DatedEvent = { text: string; date: string; day: string; sentence: number; confidence: number };

const LEAST = 3;
const MOST = 4;
const MOST_WORDS = 16;

/** One fact, parts: events and dates, the earliest first; none where fewer than three events have days apart. */
export function findSequence(reading: Reading, found: readonly FoundFact[]): FoundFact[] {
  const events = new Map<string, DatedEvent>();
  for (const { statement, target } of found) {
    const event =
      statement && target?.date
        ? eventOf(reading, statement, target.places, target.date.date)
        : null;
    if (
      event &&
      !events.has(event.date) &&
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

function eventOf(
  reading: Reading,
  statement: Statement,
  places: readonly number[],
  date: Parameters<typeof absolute>[0] & { approximate: boolean },
): DatedEvent | null {
  const day = date.earliest;
  const told = absolute(date);
  if (
    !day ||
    told === null ||
    date.approximate ||
    statement.attribution !== null ||
    statement.modality === 'planned'
  )
    return null;
  const read = reading.sentences[statement.sentence];
  if (!read || garbledAt(read, statement, places) !== null) return null;
  const gone = new Set(places);
  const runs = [
    statement.subject,
    statement.verb,
    statement.rest.filter((place) => !gone.has(place)),
  ].map((run) => words(reading, statement, run));
  if (runs.some(({ pointing }) => pointing !== null) || runs[2]?.text === '') return null;
  const [subject, verb, rest] = runs;
  const text = [subject?.text, statement.helper, verb?.text, rest?.text]
    .filter((part) => part)
    .join(' ');
  if (text.split(' ').length > MOST_WORDS || /\b\d{4}\b/.test(text)) return null;
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
    date: told,
    day,
    sentence: statement.sentence,
    confidence: statement.confidence,
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
