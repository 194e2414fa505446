// Reads the clauses of a parsed sentence: who does what, when and why, who says so, and whether it is so.
import type { ParsedSentence } from '../analysis.ts';
import { nounPhrase } from './arguments.ts';
import { readAttribution } from './attribution.ts';
import type { Attribution, Clause, ClauseKind } from './clause.ts';
import { clauseFeatures } from './clause-features.ts';
import { adjunctsAndParts } from './clause-parts.ts';
import { type ClauseCalibration, confidenceOf, UNFITTED } from './confidence.ts';
import { modalityOf, polarityOf } from './modality.ts';
import { type Node, readTree, type SentenceTree, spanOf } from './sentence-tree.ts';
import { subjectOf } from './subject-source.ts';
import { type Predicate, readPredicate } from './verb-group.ts';

export type ReadOptions = {
  calibration?: ClauseCalibration | undefined;
  /** The sentence begins within a quotation that an earlier one opened. */
  insideQuote?: boolean | undefined;
};

/** Clauses, finite and not, each after the one it hangs on. Linear in the tokens. */
export const readClauses = (sentence: ParsedSentence, options: ReadOptions = {}): Clause[] =>
  clausesOf(readTree(sentence, options.insideQuote), options.calibration);

export function clausesOf(
  { nodes, topDown }: SentenceTree,
  calibration: ClauseCalibration = UNFITTED,
): Clause[] {
  const clauses: Clause[] = [];
  const question = nodes.findLast(({ form }) => !/^["'”’)\]]+$/.test(form))?.form === '?';
  const predicates = new Map<number, Predicate>();
  /** Place of a token -> place in `clauses` of the one that it heads or is a part of. */
  const owner = new Map<number, number>();
  /** Place of a token -> of the last clause that is joined to it. */
  const joinedTo = new Map<number, number>();
  for (const node of topDown) {
    const parent = node.parent?.place ?? -1;
    const above = owner.get(parent) ?? null;
    const earlier =
      node.base === 'conj' ? (joinedTo.get(parent) ?? own(above, parent, clauses)) : null;
    const joined = earlier === null ? null : (clauses[earlier] ?? null);
    const predicate = readPredicate(node, predicates.get(joined?.predicate ?? -1) ?? null);
    if (!predicate) {
      if (above !== null) owner.set(node.place, above);
      continue;
    }
    predicates.set(node.place, predicate);
    const upper = above === null ? null : (clauses[above] ?? null);
    const clause = build(nodes, predicate, upper, joined, question);
    clause.parent = above;
    clause.confidence = confidenceOf(clauseFeatures(nodes, clause), calibration);
    owner.set(node.place, clauses.length);
    if (node.base === 'conj') joinedTo.set(parent, clauses.length);
    clauses.push(clause);
  }
  return clauses;
}

const own = (above: number | null, head: number, clauses: readonly Clause[]): number | null =>
  above !== null && clauses[above]?.predicate === head ? above : null;

function build(
  nodes: readonly Node[],
  predicate: Predicate,
  above: Clause | null,
  joined: Clause | null,
  question: boolean,
): Clause {
  const { node, verb, form } = predicate;
  const subject = subjectOf(nodes, predicate, above, joined);
  const attribution =
    readAttribution(nodes, node) ?? inherited(node, above) ?? quotedOf(nodes, node);
  const antecedent =
    node.relation === 'acl:relcl' || form === 'participle' ? aboveNoun(node) : null;
  return {
    ...extent(nodes, node),
    kind: kindOf(node),
    form,
    predicate: node.place,
    parent: null,
    verb,
    subject,
    expletive: node.children.find(({ base }) => base === 'expl')?.place ?? null,
    ...adjunctsAndParts(nodes, node, verb.head, subject),
    relative: antecedent && { antecedent: nounPhrase(nodes, antecedent), pronoun: pronounOf(node) },
    attribution,
    polarity: polarityOf(node),
    modality: modalityOf(node, verb, form, attribution, above, question && !node.quoted),
    confidence: 0,
  };
}

const aboveNoun = ({ base, parent }: Node): Node | null => (base === 'acl' ? parent : null);

const pronounOf = ({ children }: Node): number | null =>
  children.find(({ tag }) => /^W/.test(tag))?.place ??
  children.find(({ base, lower }) => base !== 'mark' && base !== 'det' && lower === 'that')
    ?.place ??
  null;

function kindOf({ base, relation, children }: Node): ClauseKind {
  if (relation === 'root') return 'main';
  if (base === 'conj') return 'coordinate';
  if (base === 'xcomp') return 'open-complement';
  if (base === 'acl')
    return children.some((child) => child.base === 'mark' && child.lower === 'that') &&
      relation !== 'acl:relcl'
      ? 'complement'
      : 'relative';
  if (base === 'ccomp') return 'complement';
  if (base === 'csubj') return 'subject';
  return base === 'advcl' ? 'adverbial' : 'parenthetical';
}

/** What lies within somebody's statement is that person's word too; a remark beside it is not. */
function inherited(node: Node, above: Clause | null): Attribution | null {
  if (!above?.attribution || node.base === 'parataxis') return null;
  return above.attribution.kind === 'adverb' && node.base !== 'xcomp' ? null : above.attribution;
}

/** A quotation whose speaker the sentence does not name. */
function quotedOf(nodes: readonly Node[], node: Node): Attribution | null {
  if (!node.quoted) return null;
  return {
    kind: 'quotation',
    speaker: null,
    verb: null,
    position: 'before',
    span: spanOf(nodes, node.place, node.place),
    confidence: 1,
  };
}

/** The clause's own words: its subtree without the clauses joined to it at either end. */
function extent(nodes: readonly Node[], node: Node): ReturnType<typeof spanOf> {
  let first = node.place;
  let last = node.place;
  for (const child of node.children) {
    const apart =
      child.base === 'parataxis' ||
      (child.base === 'conj' && /^V|AUX/.test(child.pos)) ||
      child.base === 'cc' ||
      child.base === 'punct';
    if (apart && child.place > node.place) break;
    if (apart) continue;
    first = Math.min(first, child.left);
    last = Math.max(last, child.right);
  }
  return spanOf(nodes, first, last);
}
