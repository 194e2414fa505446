// "Lima Bridge was opened in 1905." and the same with another year: told in one breath, which no sentence of the
// article does.
import { type DatedEvent, yearOf } from '#lib/core/fact/dated-events.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { dateDistractors } from '#lib/core/question/distract/candidates.ts';
import { isOneEvent } from './asserted.ts';
import type { Draft, DraftContext } from './draft.ts';

const TRUST = 0.7;
/** In years: a year of birth is no rival to that of what somebody did. */
const FAR = 20;

export function draftYearStatement(
  { fact, earlier: event }: FoundFact,
  { reading, seed }: DraftContext,
): Draft[] {
  if (!event || yearOf(event.from) !== yearOf(event.to)) return [];
  // "the fort near the town, which they called Rosetta in 1799": the year would go with the aside.
  if (event.text.includes(',')) return [];
  const year = yearOf(event.from);
  const common = {
    kind: 'true-false' as const,
    factId: fact.id,
    skill: 'paraphrase' as const,
    proofs: [],
    trust: fact.confidence * TRUST,
  };
  const right = `${event.text} in ${year}.`;
  const once = isOneEvent(
    reading.sentences[event.sentence]?.nodes ?? [],
    event.found.statement?.subjectHead,
  );
  const other = once ? anotherYear(reading, event, year, `${seed}|${fact.id}`) : null;
  return [
    { ...common, stem: right, value: true, rationale: right },
    ...(other === null
      ? []
      : [
          {
            ...common,
            stem: `${event.text} in ${other}.`,
            value: false,
            rationale: `It was in ${year}, not in ${other}.`,
          },
        ]),
  ];
}

/** Another year of the article where there is one near, that its sentence does not have. */
function anotherYear(
  reading: Reading,
  { sentence }: DatedEvent,
  year: string,
  seed: string,
): string | null {
  const years = new Set(reading.article.text.match(/\b(?:1\d|20)\d\d\b/g) ?? []);
  const own = reading.article.sentences[sentence];
  const told = own ? reading.article.text.slice(own.start, own.end) : '';
  const avoid = [...told.matchAll(/\b\d{4}\b/g)].map(([text]) => text);
  const found = dateDistractors(year, {
    inArticle: [...years].filter(
      (text) =>
        text !== year && !avoid.includes(text) && Math.abs(Number(text) - Number(year)) <= FAR,
    ),
    avoid,
    seed,
    today: reading.article.date ?? null,
  });
  const other = found.find(({ provenance }) => provenance === 'article') ?? found[0];
  return other?.text ?? null;
}
