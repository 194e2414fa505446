// "Who is the president of the Lima Society?": the person is asked after by an office that one holds at a time.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { isBorneOut } from './borne-out.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';
import { draftPersonChoice } from './person-choice.ts';
import { isEverywhere } from './prominence.ts';

const TRUST = 0.9;

/** One person holds it: not "a professor", of whom there are many. */
const OFFICE =
  /^(?:president|vice-president|chair|chairman|chairwoman|chairperson|director|ceo|speaker|superintendent|commissioner|manager|head|leader|founder|secretary|treasurer|governor|mayor|minister|ambassador|curator|editor|author|captain|commander|chief|spokesman|spokeswoman|spokesperson|coach|inventor|designer|owner)$/i;

export function draftBearer({ fact }: FoundFact, { reading, seed }: DraftContext): Draft[] {
  const [person, whole, head, place] = ['person', 'whole', 'head', 'place'].map((name) =>
    textPart(fact, name),
  ) as [string, string, string, string];
  // Whose office it is must be said by a name: "curator at the museum" is one of many.
  const owner = /^the .*\p{Lu}|\p{Lu}\S*(?:['’]s|s['’]) /u.test(whole);
  if (!OFFICE.test(head) || !(owner || /\p{Lu}/u.test(place)) || /^an? /.test(whole)) return [];
  const group = reading.analysis.names.find(
    ({ canonical }) => canonical === person || canonical.endsWith(` ${person}`),
  );
  if (!group || !isBorneOut(reading, group) || isEverywhere(reading, person)) return [];
  const stem = `Who is ${/^the |^[^ ]*\p{Lu}.*(?:['’]s|s['’]) /u.test(whole) ? whole : `the ${whole}`}?`;
  return draftPersonChoice(reading, fact, {
    stem,
    person,
    told: stem,
    seed: `${seed}|${fact.id}|bearer`,
    rationale: `The article calls ${person} ${whole}.`,
    trust: TRUST,
  });
}
