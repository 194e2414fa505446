// Subject, objects and complement of a clause.
import type { Clause, ClauseObject, Complement, Phrase, Subject } from './clause.ts';
import { childOf, type Node, phraseOf, spanOf } from './sentence-tree.ts';

const NOUN_LEVEL = new Set(
  'nmod amod acl flat compound nummod conj cc fixed det appos punct case'.split(' '),
);

/** The subject beside the verb; of several the one next to it, unless it is the outer one of "The trouble is he left". */
export function ownSubject(nodes: readonly Node[], predicate: Node): Subject | null {
  const nominal = predicate.children
    .filter(({ relation }) => relation.startsWith('nsubj') && relation !== 'nsubj:outer')
    .at(-1);
  // "It is clear that he left": the subject of the grammar, `expletive` too.
  const it = predicate.children.find(({ base, lower }) => base === 'expl' && lower === 'it');
  const head = nominal ?? it ?? childOf(predicate, 'csubj');
  if (!head) return null;
  return { ...phraseOf(nodes, head), from: 'own', clausal: head.base === 'csubj' };
}

export const borrow = (phrase: Phrase, from: Subject['from'], arc: number): Subject => ({
  ...phrase,
  from,
  clausal: false,
  confidence: phrase.confidence * arc,
});

export function readObjects(nodes: readonly Node[], predicate: Node): ClauseObject[] {
  return predicate.children
    .filter(({ base }) => base === 'obj' || base === 'iobj')
    .map((head) => ({
      ...phraseOf(nodes, head),
      role: head.base === 'iobj' ? 'indirect' : 'direct',
    }));
}

/** @param verb place of the verb: before the predicate noun or adjective, it is a copula */
export function readComplement(
  nodes: readonly Node[],
  predicate: Node,
  verb: number,
): Complement | null {
  if (verb !== predicate.place) return predicated(nodes, predicate, verb);
  const head = childOf(predicate, 'ccomp', 'xcomp');
  if (!head) return null;
  const verbal = /^(?:VB|MD)/.test(head.tag) || childOf(head, 'cop', 'aux') !== null;
  const kind = head.base === 'ccomp' ? 'clause' : verbal ? 'open-clause' : kindOf(head);
  return { ...phraseOf(nodes, head), kind };
}

const kindOf = ({ pos }: Node): 'noun' | 'adjective' =>
  pos === 'ADJ' || pos === 'ADV' ? 'adjective' : 'noun';

/** "is also A MEMBER OF THE GROUP that left": the predicate without what belongs to the clause. */
function predicated(nodes: readonly Node[], head: Node, copula: number): Complement {
  const ours = (node: Node): boolean =>
    NOUN_LEVEL.has(node.base) &&
    !hasSubject(node) &&
    !(node.base === 'conj' && /^(?:VB[DZP]?|MD)$/.test(node.tag));
  let first = head.place;
  let last = head.place;
  let wholeLast = head.place;
  let cut = false;
  for (const child of head.children) {
    const degree =
      child.base === 'advmod' && kindOf(head) === 'adjective' && child.place === head.place - 1;
    if (child.place < head.place) {
      if (child.place > copula && child.base !== 'punct' && (ours(child) || degree))
        first = Math.min(first, child.left);
    } else if (!ours(child)) break;
    else {
      wholeLast = Math.max(wholeLast, child.right);
      if (child.base === 'acl' || child.base === 'appos') cut = true;
      else if (!cut && child.base !== 'punct') last = Math.max(last, child.coreRight);
    }
  }
  return {
    ...spanOf(nodes, first, last),
    head: head.place,
    whole: spanOf(nodes, first, wholeLast),
    confidence: head.arcConfidence,
    kind: kindOf(head),
  };
}

/** The phrase of a noun, also where it is the predicate of a clause: "It is THE SENATE that will fail". */
export function nounPhrase(nodes: readonly Node[], head: Node): Phrase {
  const copula = childOf(head, 'cop');
  return copula ? predicated(nodes, head, copula.place) : phraseOf(nodes, head);
}

export const hasSubject = (node: Node): boolean =>
  childOf(node, 'nsubj', 'csubj', 'expl', 'cop') !== null;

/** Phrases that rename a part of the clause: "Li Wei, AN EXPERT". */
export function readAppositives(
  nodes: readonly Node[],
  phrases: readonly Phrase[],
): Clause['appositives'] {
  return phrases.flatMap(({ head: of }) =>
    (nodes[of]?.children ?? [])
      .filter(({ base }) => base === 'appos')
      .map((node) => ({ ...phraseOf(nodes, node), of })),
  );
}
