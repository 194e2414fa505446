// "Who is the president of the Lima Society?": the person is asked after by an office that one holds at a time.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { isOrWas } from './article-years.ts';
import { isBorneOut } from './borne-out.ts';
import type { Draft, DraftContext } from './draft.ts';
import { roleOf, textPart } from './parts.ts';
import { draftPersonChoice } from './person-choice.ts';
import { isEverywhere } from './prominence.ts';
import { isWorldKnown, tellsNation } from './told-roles.ts';

const TRUST = 0.9;

/** One person holds it: not "a professor", of whom there are many. */
const OFFICE =
  /^(?:president|vice-president|chair|chairman|chairwoman|chairperson|director|manager|head|leader|founder|secretary|treasurer|governor|mayor|minister|ambassador|curator|editor|author|captain|commander|chief|spokesman|spokeswoman|spokesperson|coach|inventor|designer|owner)$/i;

export function draftBearer({ fact }: FoundFact, { reading, facts, seed }: DraftContext): Draft[] {
  const [person, whole, head, place] = ['person', 'whole', 'head', 'place'].map((name) =>
    textPart(fact, name),
  ) as [string, string, string, string];
  const group = reading.analysis.names.find(({ canonical }) => canonical === person);
  if (!group || !isBorneOut(reading, group) || isEverywhere(reading, person)) return [];
  if (isWorldKnown(person, whole) || tellsNation(whole)) return [];
  // Whose office it is must be said by a name: "curator at the museum" is one of many.
  const single = OFFICE.test(head) && /\p{Lu}/u.test(place) && !/^an? /.test(whole);
  const verb = isOrWas(reading, fact);
  // "Hanasoft's head of research": whose it is stands for the article.
  const definite = /^the /.test(whole) || /^\p{Lu}[^,]*?['’]s? /u.test(whole);
  const told = single ? `Who ${verb} ${definite ? whole : `the ${whole}`}?` : null;
  const stem = told ?? oneOfThese(fact, facts, verb);
  if (stem === null) return [];
  return draftPersonChoice(reading, fact, {
    stem,
    person,
    told: stem,
    seed: `${seed}|${fact.id}|bearer`,
    rationale: `The article calls ${person} ${whole}.`,
    trust: TRUST,
    facts,
  });
}

/** "Which of these people is a village baker?": where nobody else of the article is one; null otherwise. */
function oneOfThese(fact: Fact, facts: readonly Fact[], verb: string): string | null {
  const { person, whole, head } = roleOf(fact);
  if (!/^(?:an?|the) /.test(whole)) return null;
  const others = facts
    .filter(({ kind }) => kind === 'role')
    .map(roleOf)
    .filter((other) => other.person !== person);
  if (others.length === 0 || others.some((other) => other.head === head)) return null;
  return `Which of these people ${verb} ${whole}?`;
}
