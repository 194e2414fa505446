// "Who is Li Wei?", "Where does Li Wei work?"

import type { Fact } from '#lib/core/fact/fact.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { countries } from '#lib/core/language/lists/countries.ts';
import {
  type Distractor,
  organisationDistractors,
  roleDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { isOfThen, isOrWas } from './article-years.ts';
import { becauseOf } from './because.ts';
import type { Draft, DraftContext } from './draft.ts';
import { roleOf, textPart } from './parts.ts';
import { plainName } from './person-names.ts';
import { isWorldKnown, tellsNation } from './told-roles.ts';

export function draftRole({ fact }: FoundFact, context: DraftContext): Draft[] {
  const [person, whole, role, head] = ['person', 'whole', 'role', 'head'].map((name) =>
    textPart(fact, name),
  );
  if (!person || !role || !whole || isWorldKnown(person, whole)) return [];
  const among = amongOthers(fact, context);
  if (among) return [among, ...draftWorkplace(fact, context)];
  const drafts: Draft[] = [];
  const common = {
    factId: fact.id,
    skill: 'who' as const,
    rationale: `The article calls ${person} ${whole}.`,
    proofs: [],
    trust: fact.confidence * 0.9,
  };
  const { bare, key } = roleKey(fact);
  // "the vice president": of what?
  if (!bare && OFFICE.test(head ?? '') && textPart(fact, 'place').startsWith('of '))
    return draftWorkplace(fact, context);
  const others = context.facts.flatMap((other) =>
    other.kind === 'role' &&
    other.id !== fact.id &&
    textPart(other, 'head') !== head &&
    textPart(other, 'person') !== person &&
    isLike(textPart(other, bare ? 'whole' : 'role'), key)
      ? [textPart(other, bare ? 'whole' : 'role')]
      : [],
  );
  const found = otherRoles(fact, others, `${context.seed}|${fact.id}`);
  // "an Assistant HMS Manager": what else there is in such a house, no list knows.
  const known = !key.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && !tellsNation(word));
  if (found.length >= 3 && (bare || (known && textPart(fact, 'modified') === 'yes'))) {
    drafts.push({
      ...common,
      kind: 'multiple-choice',
      stem: `Who ${isOrWas(context.reading, fact)} ${person}?`,
      key,
      distractors: found.slice(0, 8).map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
    });
  }
  return [...drafts, ...draftWorkplace(fact, context)];
}

/** What others of the article are is wrong of somebody, and known to those who only skimmed. */
const LEAST_OTHERS = 2;
const MOST_OTHERS = 8;

function amongOthers(fact: Fact, { reading, facts, seed }: DraftContext): Draft | null {
  const { person, whole: key, head } = roleOf(fact);
  const others = new Map<string, string>();
  for (const other of facts) {
    const role = roleOf(other);
    if (other.kind !== 'role' || role.person === person || others.has(role.person)) continue;
    if (role.head === head || !isAsLong(role.whole, key)) continue;
    others.set(role.person, role.whole);
  }
  const distractors = seededShuffle([...new Set(others.values())], `${seed}|${fact.id}|others`);
  if (distractors.length < LEAST_OTHERS || distractors.includes(key)) return null;
  return {
    kind: 'multiple-choice',
    factId: fact.id,
    stem: `Who ${isOrWas(reading, fact)} ${plainName(person)}?`,
    key,
    distractors: distractors.slice(0, MOST_OTHERS),
    order: { type: 'shuffled' },
    rationale: `The article calls ${person} ${key}.`,
    skill: 'who',
    proofs: [],
    trust: fact.confidence * OTHERS_TRUST,
  };
}

const OTHERS_TRUST = 0.9;

const isAsLong = (one: string, other: string): boolean =>
  one.length <= 2.5 * other.length && other.length <= 2.5 * one.length;

/** "president" alone says little: of what? */
export function roleKey(fact: Fact): { bare: boolean; key: string } {
  const bare = textPart(fact, 'modified') !== 'yes' && textPart(fact, 'place').startsWith('of ');
  return { bare, key: textPart(fact, bare ? 'whole' : 'role') };
}

const OFFICES =
  'president chair director treasurer secretary founder spokesperson vice-president'.split(' ');
const OFFICE =
  /^(?:president|chair|chairman|chairwoman|director|head|founder|secretary|treasurer)$/i;

/** As long, with an article where the other has one. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(' ').length) as [number, number];
  return a <= 2 * b && b <= 2 * a && /^(?:an?|the) /.test(one) === /^(?:an?|the) /.test(other);
}

/** What the head of an office may be the head of. */
const DEPARTMENTS =
  'policy,research,finance,communications,education,marketing,operations,development,planning,training'.split(
    ',',
  );
const UNIVERSITIES =
  'Oxford,Cambridge,Edinburgh,Durham,Bristol,Manchester,Yale,Harvard,Stanford,Princeton'.split(',');

/**
 * Other roles that go with the same complement: other officers of a society, other departments of a director, other
 * universities of a professor. [] where nothing combines.
 */
export function otherRoles(fact: Fact, inArticle: readonly string[], seed: string): Distractor[] {
  const { bare, key } = roleKey(fact);
  const head = textPart(fact, 'head');
  const place = textPart(fact, 'place');
  const country = countries.some(({ names }) => names.some((name) => place.endsWith(name)));
  if (!bare || country) return roleDistractors(key, { inArticle, seed });
  const exchange = (from: string, others: readonly string[]): Distractor[] =>
    seededShuffle(others, seed).map((other) => ({
      text: key.replace(from, other),
      provenance: 'word-swap',
      reason: { code: 'same-kind', params: {} },
      closeness: 0.8,
    }));
  if (/^of (?:the )?\p{Lu}|^of [\w-]+\.\w/u.test(place)) {
    const offices = OFFICES.filter((office) => !head.toLowerCase().startsWith(office.slice(0, 5)));
    return OFFICE.test(head) && key.includes(head) ? exchange(head, offices) : [];
  }
  const department = /^of ([\p{Ll}-]+)(?= (?:at|for|of) |$)/u.exec(place)?.[1];
  if (department && OFFICE.test(head)) {
    const others = DEPARTMENTS.filter((other) => other !== department);
    return exchange(
      ` of ${department}`,
      others.map((other) => ` of ${other}`),
    );
  }
  const university =
    / (?:at|of) (?:the )?(\p{Lu}\p{Ll}+) University$| University of (\p{Lu}\p{Ll}+)$/u.exec(place);
  const town = university?.[1] ?? university?.[2];
  if (town !== undefined && UNIVERSITIES.includes(town)) {
    const at = UNIVERSITIES.indexOf(town) < 6;
    return exchange(
      town,
      UNIVERSITIES.filter((other, index) => other !== town && index < 6 === at),
    );
  }
  return EXPERT.test(head) ? roleDistractors(key, { seed }) : [];
}

/** Those of a field of knowledge: other fields go with them. */
const EXPERT = /^(?:professor|lecturer|expert|specialist|researcher|scholar|teacher)$/i;

/** What one works at, whether or not any list of names has it. */
const BODY =
  /\b(?:Institutes?|University|Universities|College|Academy|Cent(?:er|re)|Council|Agency|Foundation|Laboratory|Ministry)\b/;

/** "At which institute does Li Wei work?" */
function draftWorkplace(fact: Fact, { reading, seed }: DraftContext): Draft[] {
  const person = textPart(fact, 'person');
  const place = /^at (.+)$/.exec(textPart(fact, 'place'))?.[1] ?? '';
  const group = reading.analysis.names.find(
    ({ canonical, type }) =>
      (type === 'organization' || (type === null && BODY.test(canonical))) &&
      place.replace(/^the /, '') === canonical,
  );
  if (!group) return [];
  const subtype = group.subtype ?? (/Institut/.test(group.canonical) ? 'institute' : null);
  const found = organisationDistractors(group.canonical, {
    subtype,
    seed: `${seed}|${fact.id}|work`,
    inArticle: reading.analysis.names
      .filter(
        (other) =>
          other.type === 'organization' &&
          other.subtype === subtype &&
          other.canonical !== group.canonical,
      )
      .map(({ canonical }) => canonical),
  });
  if (found.length < 3) return [];
  // "the University of Lima", but "Lima University"
  const named = (text: string): string => {
    const bare = text.replace(/^the /, '');
    return place.startsWith('the ') && !/ University$/.test(bare) ? `the ${bare}` : bare;
  };
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `At which organisation ${isOfThen(reading, fact) ? 'did' : 'does'} ${person} work?`,
      key: place,
      distractors: found.slice(0, 8).map(({ text }) => named(text)),
      because: becauseOf(found, named),
      order: { type: 'shuffled' },
      skill: 'look-up',
      rationale: `The article calls ${person} ${textPart(fact, 'whole')}.`,
      proofs: [],
      trust: fact.confidence * 0.85,
    },
  ];
}
