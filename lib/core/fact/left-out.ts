// What may be left out between two kept words.

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import { type Around, CLOSE, COMMA, isDated, type Kept, OPEN, QUOTE } from './kept-words.ts';
import { LINKING } from './linking.ts';
import { isForPeople } from './targets.ts';

/** The run between two kept words. */
export function explained(
  read: Pick<Around, 'nodes' | 'dates'>,
  told: Kept,
  before: number,
  after: number,
): boolean {
  const { nodes } = read;
  const run = nodes.slice(before + 1, after).filter(({ form }) => !QUOTE.test(form));
  // "(China) used to": what the writer put into somebody's words.
  if (
    run.length === 1 &&
    CLOSE.test(run[0]?.form ?? '') &&
    OPEN.test(nodes[before - 1]?.form ?? '')
  )
    return true;
  // "over [the next] five years": told without the day of writing.
  if (run.every(({ lower }) => /^(?:the|next|coming)$/.test(lower)) && nodes[after]?.tag === 'CD')
    return true;
  // "train [5,000] security personnel": asked after elsewhere.
  if (
    run.every(({ base, tag, parent }) => base === 'nummod' && tag === 'CD' && isMany(parent, told))
  )
    return true;
  // "The ban failed, [...] leading to more hunting": the subject goes on after its own verb's clause.
  if (
    told.helper !== null &&
    nodes[told.predicate]?.tag === 'VBG' &&
    before === told.subject.at(-1) &&
    COMMA.test(run.at(-1)?.form ?? '') &&
    isFiniteTag(run[0]?.tag ?? '')
  )
    return true;
  const open = outsideBrackets(run);
  if (open === null || open.some(({ form }) => /^[;:]$/.test(form))) return false;
  const words = open.filter(({ pos, lower }) => pos !== 'PUNCT' && !LINKING.has(lower));
  const closed = COMMA.test(open.at(-1)?.form ?? '');
  const afterNext = nodes[after] as Node;
  // "dive [too] quickly"
  if (open.at(-1)?.lower === 'too' && /^(?:ADJ|ADV)$/.test(afterNext.pos)) return false;
  // "the 1950s, [particularly] electric blues": nothing keeps the two apart any more.
  if (words.length === 0)
    return (
      open.length === 0 ||
      closed ||
      !COMMA.test(open[0]?.form ?? '') ||
      !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(afterNext.pos)
    );
  if (words.every(({ place }) => isDated(read, place, before))) return true;
  const [start, end] = [open[0] as Node, open.at(-1) as Node];
  const bounded = COMMA.test(start.form) && COMMA.test(end.form) && open.length > 2;
  if (bounded) return words[0]?.pos !== 'CCONJ' && afterNext.pos !== 'CCONJ' && balanced(open);
  // "the group, which [...] left": the antecedent stands for the pronoun.
  if (told.clause.relative?.pronoun === words.at(-1)?.place && words.length === 1) return true;
  // "Dolphin [arrived and] picked up two boys"
  if (isSecondVerb(nodes, told) && isSubjectEnd(told, before) && start.pos !== 'PUNCT') {
    const joint = words.find(
      ({ pos, head, place }) => pos === 'CCONJ' && (head === told.predicate || place === after - 1),
    );
    return joint !== undefined && (isFiniteTag(words[0]?.tag ?? '') || words[0]?.pos === 'AUX');
  }
  // "offered places [for students from Asia] in 1958"
  const people = open.find(isForPeople);
  if (people && people.left === start.place && people.right === end.place) return true;
  return areWholeAdjuncts(read, open, told, after);
}

/** It shares the subject of the verb that it is joined to, not that verb's object's. */
function isSecondVerb(nodes: readonly Node[], { clause, subject, predicate }: Kept): boolean {
  if (clause.subject?.from !== 'coordination') return false;
  const first = nodes[predicate]?.parent;
  return (
    first?.children.some(({ base, place }) => /subj$/.test(base) && subject.includes(place)) ===
    true
  );
}

const isSubjectEnd = ({ subject, lead }: Kept, place: number): boolean =>
  place === subject.at(-1) || place === lead.at(-1);

/** What stands in brackets left out; null where one of a pair is missing. */
function outsideBrackets(run: readonly Node[]): Node[] | null {
  const open: Node[] = [];
  let depth = 0;
  for (const node of run) {
    if (OPEN.test(node.form)) depth += 1;
    else if (CLOSE.test(node.form)) {
      depth -= 1;
      if (depth < 0) return null;
    } else if (depth === 0) open.push(node);
  }
  return depth === 0 ? open : null;
}

/** An aside has no half of a clause in it: each finite verb has its own subject or is a reporting one. */
const balanced = (run: readonly Node[]): boolean => {
  const within = new Set(run.map(({ place }) => place));
  return run.every((node) => {
    if (!isFiniteTag(node.tag)) return true;
    const head = /^(?:aux|cop)$/.test(node.base) && node.parent ? node.parent : node;
    return head.children.some(({ base, place }) => /subj$|^expl$/.test(base) && within.has(place));
  });
};
/**
 * "[in the United States] on June 1", "[by Ada Bell during the fair] last April": phrases of the verb, each left out
 * as a whole, before another phrase, a date or a mark.
 */
function areWholeAdjuncts(
  { nodes, dates }: Pick<Around, 'nodes' | 'dates'>,
  run: readonly Node[],
  { predicate }: Kept,
  after: number,
): boolean {
  const next = nodes[after];
  const follows =
    next?.pos === 'ADP' ||
    next?.lower === 'to' ||
    next?.pos === 'PUNCT' ||
    dates.some(({ first }) => first === after);
  let at = 0;
  while (follows && at < run.length) {
    const start = run[at] as Node;
    if (!/^(?:in|on|at|during|since|until|after|before|by)$/.test(start.lower)) return false;
    const head = run.find(
      ({ left, base, head: above, arcConfidence }) =>
        left === start.place && base === 'obl' && above === predicate && arcConfidence > 0.7,
    );
    const last = run[at + (head ? head.right - head.left : run.length)];
    if (start.pos !== 'ADP' || !head || last?.place !== head.right) return false;
    at += head.right - head.left + 1;
  }
  return follows && run.length > 0;
}

const isMany = (noun: Node | null, { rest }: Kept): boolean =>
  noun !== null &&
  /^NNP?S$/.test(noun.tag) &&
  nounClass(noun.lemma) !== 'time' &&
  rest.includes(noun.place);
