// Events of the article with their dates, in order of time, and two of them with the years between.
import { type DatedEvent, datedEvents, yearOf } from './dated-events.ts';
import type { FoundFact } from './found-fact.ts';
import { gatherFact } from './make-fact.ts';
import type { Reading } from './reading.ts';
import { proofOf } from './statement.ts';

const LEAST = 3;
/** Each is compared with each. */
const MOST_EVENTS = 60;
const MOST = 4;
/** Years between two events that are worth reckoning. */
const LEAST_YEARS = 2;
const MOST_YEARS = 150;

/**
 * kind `sequence`, parts: events and dates (years), the earliest first, where three or more have days apart;
 * kind `comparison`, parts: first, second (events) and years, `statement` and `target` those of the second.
 */
export function findSequence(reading: Reading, found: readonly FoundFact[]): FoundFact[] {
  const all = datedEvents(reading, found);
  const events = apart(all.slice(0, MOST_EVENTS));
  const alone = [...all.map((event) => yearTold(reading, event)), ...yearsBetween(reading, events)];
  const chosen = spread(events);
  if (chosen.length < LEAST) return alone;
  const parts = {
    events: chosen.map(({ text }) => text),
    dates: chosen.map(({ from }) => yearOf(from)),
  };
  const fact = gatherFact('sequence', parts, quotesOf(reading, chosen), confidencesOf(chosen));
  return [{ fact, statement: null, target: null, number: null }, ...alone];
}

/** kind `date`, parts: event. */
function yearTold(reading: Reading, event: DatedEvent): FoundFact {
  const fact = gatherFact(
    'date',
    { event: event.text },
    quotesOf(reading, [event]),
    confidencesOf([event]),
  );
  return { fact, statement: null, target: null, number: null, earlier: event };
}

const confidencesOf = (events: readonly DatedEvent[]): number[] =>
  events.map(({ confidence }) => confidence);
const quotesOf = (reading: Reading, events: readonly DatedEvent[]) =>
  events.flatMap(({ sentence }) => proofOf(reading, sentence));

/** In order of time; of those that may have been at the same time only the first of the text. */
function apart(events: readonly DatedEvent[]): DatedEvent[] {
  const kept: DatedEvent[] = [];
  for (const event of events) {
    const clear = kept.every(
      ({ from, to, text }) => text !== event.text && (to < event.from || event.to < from),
    );
    if (clear) kept.push(event);
  }
  return kept.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Of many, some from the whole length of time, each of another year where there are enough. */
function spread(events: readonly DatedEvent[]): DatedEvent[] {
  const years = events.filter(
    ({ from }, at) => at === 0 || yearOf(events[at - 1]?.from ?? '') !== yearOf(from),
  );
  const open = years.length >= LEAST ? years : events;
  if (open.length <= MOST) return [...open];
  return Array.from(
    { length: MOST },
    (_, at) => open[Math.round((at * (open.length - 1)) / (MOST - 1))],
  ).filter((event) => event !== undefined);
}

/** The later one can be asked after; both are told to the year. The surest pair, and of these the first. */
function yearsBetween(reading: Reading, events: readonly DatedEvent[]): FoundFact[] {
  const pairs = events.flatMap((first, at) =>
    events.slice(at + 1).flatMap((second) => {
      const years = Number(yearOf(second.from)) - Number(yearOf(first.from));
      const asked = second.found.statement !== null && second.found.target !== null;
      const told = [first, second].every(({ from, to }) => yearOf(from) === yearOf(to));
      return asked && told && years >= LEAST_YEARS && years <= MOST_YEARS
        ? [{ first, second, years }]
        : [];
    }),
  );
  const best = pairs.reduce<(typeof pairs)[number] | null>(
    (chosen, pair) =>
      chosen === null ||
      Math.min(...confidencesOf([pair.first, pair.second])) >
        Math.min(...confidencesOf([chosen.first, chosen.second]))
        ? pair
        : chosen,
    null,
  );
  if (best === null) return [];
  const { first, second, years } = best;
  const parts = { first: first.text, second: second.text, years: String(years) };
  const both = [second, first];
  const fact = gatherFact('comparison', parts, quotesOf(reading, both), confidencesOf(both));
  return [
    {
      fact,
      statement: second.found.statement,
      target: second.found.target,
      number: null,
      earlier: first,
    },
  ];
}
