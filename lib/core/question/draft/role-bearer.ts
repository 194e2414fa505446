// "Who is the president of the Lima Society?": the person is asked after by an office that one holds at a time.
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { becauseOf } from './because.ts';
import { isBorneOut } from './borne-out.ts';
import type { Draft, DraftContext } from './draft.ts';
import { nameOptions } from './name-options.ts';
import { textPart } from './parts.ts';
import { plainName } from './person-names.ts';
import { isEverywhere } from './prominence.ts';

/** One person holds it: not "a professor", of whom there are many. */
const OFFICE =
  /^(?:president|vice-president|chair|chairman|chairwoman|chairperson|director|manager|head|leader|founder|secretary|treasurer|governor|mayor|minister|ambassador|curator|editor|author|captain|commander|chief|spokesman|spokeswoman|spokesperson|coach|inventor|designer|owner)$/i;

export function draftBearer({ fact }: FoundFact, { reading, seed }: DraftContext): Draft[] {
  const [person, whole, head, place] = ['person', 'whole', 'head', 'place'].map((name) =>
    textPart(fact, name),
  ) as [string, string, string, string];
  // Whose office it is must be said by a name: "curator at the museum" is one of many.
  if (!OFFICE.test(head) || !/\p{Lu}/u.test(place) || /^an? /.test(whole)) return [];
  const group = reading.analysis.names.find(({ canonical }) => canonical === person);
  if (!group || !isBorneOut(reading, group) || isEverywhere(reading, person)) return [];
  const sentence = reading.article.sentences.findIndex(
    ({ start }) => start === fact.quotes[0]?.start,
  );
  const stem = `Who is ${/^the /.test(whole) ? whole : `the ${whole}`}?`;
  const key = plainName(person);
  const type = { type: 'person', subtype: null } as const;
  const found = nameOptions(reading, sentence, key, type, stem, `${seed}|${fact.id}|bearer`);
  if (!found) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem,
      key,
      distractors: found.map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
      skill: 'who',
      rationale: `The article calls ${person} ${whole}.`,
      proofs: [],
      trust: fact.confidence * 0.9,
    },
  ];
}
