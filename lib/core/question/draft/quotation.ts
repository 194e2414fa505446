// "Who said that the plan showed ...?"
import type { Fact } from '#lib/core/fact/fact.ts';
import type { FoundFact } from '#lib/core/fact/found-fact.ts';
import { firstSentence } from '#lib/core/fact/make-fact.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { tellPlainly } from '#lib/core/fact/tell-plainly.ts';
import { midSentence } from './ask.ts';
import { becauseOf } from './because.ts';
import { isBorneOut } from './borne-out.ts';
import type { Draft, DraftContext } from './draft.ts';
import { textPart } from './parts.ts';
import { plainName } from './person-names.ts';
import { otherRoles, roleKey } from './role.ts';
import { speakerOptions } from './speaker-options.ts';

/** Verbs that report without a judgement of their own: others are told as "said". */
const TOLD =
  /^(?:say|tell|add|note|explain|state|report|claim|argue|warn|insist|believe|think|suggest|write|announce)$/;

export function draftQuotation({ fact, statement }: FoundFact, context: DraftContext): Draft[] {
  const { reading } = context;
  const speaker = textPart(fact, 'speaker');
  if (!statement || speaker === '' || !isWhatWasSaid(statement)) return [];
  const plain = tellPlainly(reading, statement);
  if (plain.pointing !== null) return [];
  const told = plain.text.replace(/\.$/, '');
  const verb = statement.clause.attribution?.verb;
  const node =
    verb === null || verb === undefined
      ? undefined
      : reading.sentences[statement.sentence]?.nodes[verb];
  if (node && !TOLD.test(node.lemma)) return [];
  const [first = -1] = [...statement.lead, ...statement.subject];
  // "Even though the rats were apart, they met": what is granted is not what was said.
  const before = reading.sentences[statement.sentence]?.nodes[first - 1]?.lower ?? '';
  if (/^(?:though|although|because|if|when|while|as|since|until|once)$/.test(before)) return [];
  const open = midSentence(reading, statement, first, told);
  const key = plainName(speaker);
  const found = speakerOptions(reading, statement.sentence, key, open);
  const group = reading.analysis.names.find(({ canonical }) => canonical === speaker);
  if (!found || (group && !isBorneOut(reading, group))) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `Who said that ${open}?`,
      key,
      distractors: found.map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
      rationale: `${speaker} said so: ${told}.`,
      skill: 'who',
      proofs: [],
      trust: statement.confidence * 0.85,
    },
    ...joined(fact, `said that ${open}`, context),
  ];
}

/** "Who said: “...”?": the words as they were said. */
export function draftDirectQuote({ fact, statement }: FoundFact, context: DraftContext): Draft[] {
  const { reading } = context;
  const speaker = textPart(fact, 'speaker');
  const said = textPart(fact, 'statement');
  if (statement || said === '') return [];
  const group = reading.analysis.names.find(({ canonical }) => canonical === speaker);
  const key = plainName(speaker);
  const found = speakerOptions(reading, firstSentence(reading, fact), key, said);
  if (!found || (group && !isBorneOut(reading, group))) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `Who said: “${said}”?`.replace('?”?', '?”'),
      key,
      distractors: found.map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
      skill: 'who',
      rationale: `These are the words of ${speaker}.`,
      proofs: [],
      trust: fact.confidence * QUOTED_TRUST,
    },
  ];
}

const QUOTED_TRUST = 0.9;

/** The whole of it, not a clause within: "numbers who use cigarettes are going down". */
const isWhatWasSaid = ({ clause, helper }: Statement): boolean =>
  helper === null &&
  clause.subject?.from === 'own' &&
  !/^(?:relative|adverbial)$/.test(clause.kind);

/** "Who said that ...?", of offices: what somebody said, joined with who they are. */
function joined(fact: Fact, told: string, { facts, seed, reading }: DraftContext): Draft[] {
  const speaker = textPart(fact, 'speaker');
  const role = facts.find(
    (other) => other.kind === 'role' && textPart(other, 'person') === speaker,
  );
  if (!role) return [];
  const found = otherRoles(role, [], `${seed}|${fact.id}`);
  const sentence = reading.article.sentences.findIndex(
    ({ start }) => start === role.quotes[0]?.start,
  );
  if (found.length < 3) return [];
  return [
    {
      kind: 'multiple-choice',
      factId: fact.id,
      stem: `Who ${told}?`,
      key: roleKey(role).key,
      distractors: found.slice(0, 8).map(({ text }) => text),
      because: becauseOf(found),
      order: { type: 'shuffled' },
      skill: 'inference',
      rationale: `It was ${speaker}, ${textPart(role, 'whole')}.`,
      proofs: sentence < 0 ? [] : [sentence],
      trust: fact.confidence * 0.9,
    },
  ];
}
