// Where a clause without a subject of its own has it from.

import { borrow, nounPhrase, ownSubject } from './arguments.ts';
import type { Clause, Subject } from './clause.ts';
import type { Node } from './sentence-tree.ts';
import type { Predicate } from './verb-group.ts';

/** Verbs whose subject does what the infinitive behind their object says: "promised her to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'use', 'need', 'have']);

/**
 * @param above the clause on which this one hangs
 * @param joined the clause to which it is joined by coordination, or null
 */
export function subjectOf(
  nodes: readonly Node[],
  { node, form, verb }: Predicate,
  above: Readonly<Clause> | null,
  joined: Readonly<Clause> | null,
): Subject | null {
  const own = ownSubject(nodes, node);
  if (own || form === 'imperative') return own;
  if (node.base === 'conj') {
    return joined?.subject ? borrow(joined.subject, 'coordination', node.arcConfidence) : null;
  }
  if (node.base === 'acl' && node.parent && form === 'participle') {
    const antecedent = nounPhrase(nodes, node.parent);
    return borrow(antecedent, 'antecedent', node.arcConfidence);
  }
  if (!above || node.parent?.place !== above.predicate) return null;
  if (node.base === 'xcomp') {
    const object = above.objects.find(({ role }) => role === 'direct') ?? above.objects[0];
    const controller = object && !SUBJECT_CONTROL.has(above.verb.lemma) ? object : above.subject;
    return controller ? borrow(controller, 'control', node.arcConfidence) : null;
  }
  const adverbial = node.base === 'advcl' && form !== 'finite' && verb.head === node.place;
  return adverbial && above.subject ? borrow(above.subject, 'control', node.arcConfidence) : null;
}
