// Whose a statement's verb is: a subject that stays open, or that does not agree with it.

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { COMMA, type Kept } from './kept-words.ts';

/**
 * Whose it is stays open: "defence by the government, which is obliged", "an increase in speed, which meant". And of
 * "half of all drinks sold" not all were sold; "a version sold in Peru" is one that nobody knows yet.
 */
export function isDoubtfulSubject(
  nodes: readonly Node[],
  { clause, subject, subjectHead, helper, predicate }: Kept,
): boolean {
  if (
    helper !== null &&
    /^(?:all|any|every|each|both|an?)$/.test(nodes[subject[0] ?? -1]?.lower ?? '')
  )
    return true;
  // "bodies known to the ancients were ...": they knew them then.
  if (helper !== null && /^(?:is|are)$/.test(helper) && nodes.some(isPastRoot)) return true;
  const pronoun = nodes[clause.relative?.pronoun ?? -1];
  if (clause.subject?.from !== 'antecedent' || pronoun?.lower !== 'which') return false;
  if (!COMMA.test(nodes[pronoun.place - 1]?.form ?? '')) return false;
  if (/^(?:mean|make|allow|lead|cause|result|enable|include)$/.test(nodes[predicate]?.lemma ?? ''))
    return true;
  return subjectHead.children.some(
    ({ base, place }) => base === 'nmod' && place > subjectHead.place,
  );
}

const isPastRoot = ({ base, tag, children }: Node): boolean =>
  base === 'root' && (tag === 'VBD' || children.some((child) => child.tag === 'VBD'));

/** They go with either form of the verb. */
const COLLECTIVE =
  /^(?:police|people|staff|crew|team|group|family|government|number|majority|minority|half|rest|percent|%|lot|couple|pair|range|variety|series|species|data|media|headquarters|means|works|barracks|bellows|gallows|crossroads|measles|diabetes|mathematics|physics|economics|ethics|statistics|politics|news|public|band|company|club|committee|army|audience|all|none|most|some)$/;

/** "a bond are known", "salts is": the verb is another noun's. */
export function disagrees(
  nodes: readonly Node[],
  { verb, subject, subjectHead, clause }: Kept,
  held: ReadonlySet<number>,
): boolean {
  const finite = verb
    .map((place) => nodes[place])
    .find((node) => node && clause.verb.tokens.includes(node.place) && isFiniteTag(node.tag));
  if (!finite || COLLECTIVE.test(subjectHead.lower) || COLLECTIVE.test(subjectHead.lemma))
    return false;
  if (subject.some((place) => nodes[place]?.pos === 'NUM' || nodes[place]?.form === '%'))
    return false;
  const joined = subjectHead.children.some(({ base, place }) => base === 'conj' && held.has(place));
  const many = /^(?:are|were|have)$/.test(finite.lower);
  const one = /^(?:is|was|has)$/.test(finite.lower) || finite.tag === 'VBZ';
  if (joined) return one && /^NN/.test(subjectHead.tag) && subjectHead.tag !== 'NNP';
  return (subjectHead.tag === 'NN' && many) || (subjectHead.tag === 'NNS' && one);
}
