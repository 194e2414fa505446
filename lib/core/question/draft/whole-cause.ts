// "The school closed because it had too few teachers." -> "Why did the school close?", beside what else the article says.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { render } from '#lib/core/fact/render.ts';
import { askOther, midSentence } from './ask.ts';
import type { Draft, DraftContext } from './draft.ts';
import { draftBecause } from './other-reasons.ts';
import { isVague } from './who-what.ts';
import { wholeStatement } from './whole-statement.ts';

const TRUST = 0.9;
/** Whoever it means, the reader of the question has to find out. */
const UNTOLD = /\b(?:he|she|they|it|we|you|I)\b/;

export function draftWholeCause({ fact, whole }: FoundFact, context: DraftContext): Draft[] {
  if (whole?.gap.type !== 'cause') return [];
  const { reading } = context;
  const { sentence, gone, bound } = whole;
  // The comma of a reason in front goes with it.
  const from = gone[0] === whole.places[0] ? (gone.at(-1) ?? 0) + 2 : 0;
  const places = whole.places.filter((place) => place >= from && !gone.includes(place));
  // Without the reason, "it" is told by name.
  const statement = wholeStatement(reading, { ...whole, places, bound: new Set() });
  if (!statement || statement.lead.length > 0) return [];
  const asked = askOther(reading, statement, 'why', []);
  if (!asked || asked.pointing !== null || isVague(asked.stem) || UNTOLD.test(asked.stem))
    return [];
  const reason = render(reading, sentence, gone.slice(1), { bound });
  if (reason.pointing !== null) return [];
  const text = midSentence(reading, whole, gone[1] ?? -1, reason.text);
  const proofs = [...asked.proofs, ...reason.proofs];
  const key = { text, sentence };
  return draftBecause(fact, { ...asked, proofs }, key, context, fact.confidence * TRUST);
}
