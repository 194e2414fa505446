// "Ada Bell is the Lima mayor.", and of somebody else: who is what, told as true or false.
import type { Fact } from '#lib/core/fact/fact.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { isOrWas } from './article-years.ts';
import { isBorneOut } from './borne-out.ts';
import type { Draft, DraftContext } from './draft.ts';
import { roleOf } from './parts.ts';
import { plainName } from './person-names.ts';
import { isEverywhere } from './prominence.ts';

const TRUST = 0.62;
const LEAST_WORDS = 3;
/** Who is named once is one source among others. */
const LEAST_MENTIONS = 2;
/** Of an article that tells of no later year, who was what is past. */
const LONG_AGO = 1980;

export function draftRoleStatement(
  { fact }: FoundFact,
  { reading, facts, seed }: DraftContext,
): Draft[] {
  const { person, whole } = roleOf(fact);
  // "a fisherman": too little to ask for.
  if (whole.split(' ').length < LEAST_WORDS || !isKnown(reading, person) || isLongAgo(reading))
    return [];
  const others = facts.filter((other) => other.kind === 'role' && isOther(reading, fact, other));
  const [other] = seededShuffle(others, `${seed}|${fact.id}|role`);
  const tell = (name: string): string => `${plainName(name)} ${isOrWas(reading, fact)} ${whole}.`;
  const common = {
    kind: 'true-false' as const,
    factId: fact.id,
    skill: 'who' as const,
    proofs: [],
    trust: fact.confidence * TRUST,
  };
  const rationale = `The article calls ${plainName(person)} ${whole}.`;
  return [
    { ...common, stem: tell(person), value: true, rationale },
    ...(other ? [{ ...common, stem: tell(roleOf(other).person), value: false, rationale }] : []),
  ];
}

/** Somebody of another calling. */
function isOther(reading: Reading, fact: Fact, other: Fact): boolean {
  const [own, another] = [roleOf(fact), roleOf(other)];
  return (
    own.person !== another.person &&
    own.head !== another.head &&
    !own.whole.includes(another.person.split(' ').at(-1) ?? another.person) &&
    !own.whole.includes(another.head) &&
    !another.whole.includes(own.head) &&
    isKnown(reading, another.person)
  );
}

/** A full name that the article bears out, and not the one whom all of it is about. */
function isKnown(reading: Reading, person: string): boolean {
  const group = reading.analysis.names.find(({ canonical }) => canonical === person);
  return (
    group !== undefined &&
    person.includes(' ') &&
    group.mentions.length >= LEAST_MENTIONS &&
    isBorneOut(reading, group) &&
    !isEverywhere(reading, group.canonical)
  );
}

const isLongAgo = ({ article }: Reading): boolean => {
  const years = article.text.match(/\b(?:1\d|20)\d\d\b/g) ?? [];
  return years.length > 0 && Math.max(...years.map(Number)) < LONG_AGO;
};
