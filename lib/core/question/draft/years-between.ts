// "How many years after the bridge was opened was the harbour closed?": two dates of two sentences put together.
import { yearOf } from '#lib/core/fact/dated-events.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { lowerOpening } from '#lib/core/fact/lower-opening.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { askOther } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';

const TRUST = 0.8;
/** The first event stands within the question: a long one buries it. */
const MOST_WORDS = 12;
/** Whole years from one year to another may be one fewer than their numbers say. */
const EXACT = 10;

export function draftYearsBetween(
  { fact, statement, target, earlier }: FoundFact,
  { reading }: DraftContext,
): Draft[] {
  if (!statement || !target || !earlier || earlier.text.split(' ').length > MOST_WORDS) return [];
  // "arrived, led by ...": with an aside in it nobody sees what is asked.
  if (`${earlier.text} ${textPart(fact, 'second')}`.includes(',')) return [];
  const first = openingOf(reading, earlier.sentence, earlier.text);
  const asked = askOther(
    reading,
    { ...statement, lead: [] },
    `how many years after ${first}`,
    target.places,
  );
  if (!asked || asked.pointing !== null) return [];
  const years = Number(textPart(fact, 'years'));
  const year = Number(yearOf(earlier.from));
  return [
    {
      kind: 'numeric',
      factId: fact.id,
      stem: asked.stem,
      value: years,
      tolerance: years < EXACT ? 0 : 1,
      unit: 'years',
      rationale: `${earlier.text} in ${year}. ${textPart(fact, 'second')} in ${year + years}. That is ${years} years.`,
      skill: 'joined',
      proofs: asked.proofs,
      trust: fact.confidence * TRUST,
    },
  ];
}

/** As it reads after "after". */
function openingOf(reading: Reading, sentence: number, text: string): string {
  const word = text.split(/[\s’']/, 1)[0] ?? '';
  const node = reading.sentences[sentence]?.nodes.find(
    ({ form }) => form.toLowerCase() === word.toLowerCase(),
  );
  return node && node.form === node.lower
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : lowerOpening(reading, node, text);
}
