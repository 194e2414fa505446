// What happened when, in words without the date: "The bridge was opened", 1905.

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { FoundFact } from './found-fact.ts';
import { garbledAt } from './garbled.ts';
import type { Reading } from './reading.ts';
import { absolute } from './spell-date.ts';
import type { Statement } from './statement.ts';
import { tellPlainly } from './tell-plainly.ts';
import { isPlain, type WholeSentence } from './whole-sentences.ts';
import { withoutYear, yearPhrase } from './year-phrase.ts';

export type DatedEvent = {
  /** A sentence without its stop: "Lima Bridge was opened". */
  text: string;
  /** First and last day that it can have been, ISO. */
  from: string;
  to: string;
  sentence: number;
  confidence: number;
  /** The fact that it was read from. */
  found: FoundFact;
};

/** @param day ISO. @returns its year as it is written: "79" */
export const yearOf = (day: string): string => String(Number(day.slice(0, 4)));

const MOST_WORDS = 16;
const LEAST_WORDS = 4;
/** What goes on for years happens at no one time. */
const STATE =
  /^(?:be|remain|stay|continue|live|know|belong|have|exist|last|love|like|want|believe|work|serve|reign|rule|include|contain|range|vary|see|mean)$/;

/** At most one of a sentence, in the order of the text: two dates of one sentence are easily confused. */
export function datedEvents(reading: Reading, found: readonly FoundFact[]): DatedEvent[] {
  const events = new Map<number, DatedEvent>();
  for (const one of found) {
    const event = one.whole ? ofWhole(reading, one, one.whole) : ofStatement(reading, one);
    if (!event || !isTellable(event.text)) continue;
    const known = events.get(event.sentence);
    if (!known || (known.found.whole && !one.whole)) events.set(event.sentence, event);
  }
  return [...events.values()].sort((a, b) => a.sentence - b.sentence);
}

/** Long enough to be known by, with a name that fixes it, and no other time in it. */
function isTellable(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    /(?<=\S )\p{Lu}|^(?!(?:The|An?|His|Her|Its|Their)\b)/u.test(text) &&
    !/\b\d{4}\b|\b(?:later|earlier|then|again|still|already|before|after|since|until|when|while)\b/i.test(
      text,
    )
  );
}

function ofWhole(reading: Reading, found: FoundFact, whole: WholeSentence): DatedEvent | null {
  const phrase = isPlain(whole) ? yearPhrase(reading, whole) : null;
  const text = phrase && withoutYear(reading, whole, phrase);
  if (!text || onlyDate(reading, whole.sentence) === null) return null;
  if (!isPast(reading.sentences[whole.sentence]?.nodes ?? [])) return null;
  return {
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
    from: `${whole.answer}-01-01`,
    to: `${whole.answer}-12-31`,
    sentence: whole.sentence,
    confidence: found.fact.confidence,
    found,
  };
}

function ofStatement(reading: Reading, found: FoundFact): DatedEvent | null {
  const { statement, target, fact } = found;
  const date = target?.date?.date;
  if (!statement || !target || !date?.earliest || !date.latest || fact.kind !== 'date') return null;
  if (target.preposition !== null && !/^(?:in|on)$/.test(target.preposition)) return null;
  if (!date.resolved || date.approximate || absolute(date) === null) return null;
  if (onlyDate(reading, statement.sentence) === null || !happened(statement)) return null;
  const gone = new Set(target.places);
  const read = reading.sentences[statement.sentence];
  if (!read) return null;
  const left = {
    ...statement,
    lead: statement.lead.filter((place) => !gone.has(place) && read.nodes[place]?.pos !== 'PUNCT'),
    rest: statement.rest.filter((place) => !gone.has(place)),
  };
  if (left.lead.length > 0 || garbledAt(read, left, target.places) !== null) return null;
  const { text, pointing } = tellPlainly(reading, left);
  if (pointing !== null) return null;
  return {
    text: text.replace(/\.$/, ''),
    from: date.earliest,
    to: date.latest,
    sentence: statement.sentence,
    confidence: Math.min(statement.confidence, target.confidence),
    found,
  };
}

/** Once, in the past, as the article itself says. */
const happened = ({ clause, modality, attribution }: Statement): boolean =>
  attribution === null &&
  modality === 'asserted' &&
  clause.verb.tense === 'past' &&
  !clause.verb.perfect &&
  (clause.verb.voice === 'passive' || !STATE.test(clause.verb.lemma));

/** Of a whole sentence, by its main verb: "founded", "was founded"; not "remained", "will be", "had been". */
function isPast(nodes: readonly Node[]): boolean {
  const root = nodes.find(({ base }) => base === 'root');
  if (root?.pos !== 'VERB') return false;
  const helpers = root.children.filter(({ base }) => base === 'aux').map(({ lower }) => lower);
  if (helpers.length === 0) return root.tag === 'VBD' && !STATE.test(root.lemma);
  return root.tag === 'VBN' && helpers.every((helper) => /^(?:was|were)$/.test(helper));
}

/** Place of the first word of the sentence's only date, or null. */
function onlyDate({ sentences }: Reading, sentence: number): number | null {
  const dates = sentences[sentence]?.dates ?? [];
  return dates.length === 1 ? (dates[0]?.first ?? null) : null;
}
