// The dependency tree of a sentence with what every reader of it needs, computed in linear time.
import type { ParsedSentence, ParsedToken } from '../analysis.ts';
import type { Phrase, Span } from './clause.ts';

export type Node = ParsedToken & {
  place: number;
  /** Relation without its subtype. */
  base: string;
  lower: string;
  children: Node[];
  parent: Node | null;
  /** First and last token of the subtree. */
  left: number;
  right: number;
  /** The same without clause tails. */
  coreLeft: number;
  coreRight: number;
  /** Within quotation marks. */
  quoted: boolean;
};

export type SentenceTree = {
  nodes: readonly Node[];
  /** Heads before their dependents. */
  topDown: readonly Node[];
  /** The sentence ends within a quotation. */
  quoteOpen: boolean;
};

const TAILS = new Set([
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'dep',
  'list',
  'discourse',
  'vocative',
]);
const EDGE = /^(?:[,;:.!?]|[-–—]+|…)$/u;
/** Most signs cut off at an edge: keeps the reader linear. */
const EDGE_MAX = 12;
const BRACKET = /^[([]$/;

/** @param insideQuote the sentence begins within a quotation that an earlier one opened */
export function readTree(sentence: ParsedSentence, insideQuote = false): SentenceTree {
  const nodes = sentence.tokens.map(
    (token, place): Node => ({
      ...token,
      place,
      base: token.relation.split(':', 1)[0] ?? token.relation,
      lower: token.form.toLowerCase().replaceAll('’', "'"),
      children: [],
      parent: null,
      left: place,
      right: place,
      coreLeft: place,
      coreRight: place,
      quoted: false,
    }),
  );
  for (const node of nodes) {
    const parent = node.head === node.place ? undefined : nodes[node.head];
    if (parent) {
      parent.children.push(node);
      node.parent = parent;
    }
  }
  const topDown = nodes.filter(({ parent }) => parent === null);
  for (let at = 0; at < topDown.length; at += 1) {
    for (const child of topDown[at]?.children ?? []) topDown.push(child);
  }
  for (let at = topDown.length - 1; at >= 0; at -= 1) measure(topDown[at]);
  return { nodes, topDown, quoteOpen: markQuotes(nodes, insideQuote) };
}

function measure(node: Node | undefined): void {
  if (!node) return;
  let cut = false;
  for (const child of node.children) {
    node.left = Math.min(node.left, child.left);
    node.right = Math.max(node.right, child.right);
    if (child.place < node.place) {
      if (!isTail(child)) node.coreLeft = Math.min(node.coreLeft, child.coreLeft);
    } else if (!cut) {
      if (isTail(child)) cut = true;
      else {
        node.coreRight = Math.max(node.coreRight, child.coreRight);
        cut = child.coreRight < child.right;
      }
    }
  }
}

const isTail = (node: Node): boolean =>
  TAILS.has(node.base) || BRACKET.test(node.form) || isJoinedClause(node);

/** "The issue is complicated AND WILL TAKE time": a clause joined to what is none by itself. */
const isJoinedClause = ({ base, tag, children, parent }: Node): boolean =>
  base === 'conj' &&
  (/^(?:VB[DZP]?|MD)$/.test(tag) || children.some(isClausePart)) &&
  parent !== null &&
  !/^(?:VB|MD)/.test(parent.tag) &&
  !parent.children.some(isClausePart);

const isClausePart = ({ base }: Node): boolean =>
  base === 'nsubj' || base === 'cop' || base === 'aux';

function markQuotes(nodes: readonly Node[], inside: boolean): boolean {
  let open = inside;
  for (const node of nodes) {
    if (node.form === '“' || node.form === '``') open = true;
    else if (node.form === '”' || node.form === "''") open = false;
    else if (node.form === '"') open = node.tag === '``' ? true : node.tag === "''" ? false : !open;
    else node.quoted = open;
  }
  return open;
}

/** The tokens [first, last] without punctuation at the edges. */
export function spanOf(nodes: readonly Node[], first: number, last: number): Span {
  let from = first;
  let to = last;
  while (from < Math.min(to, first + EDGE_MAX) && EDGE.test(nodes[from]?.form ?? '')) from += 1;
  while (to > Math.max(from, last - EDGE_MAX) && EDGE.test(nodes[to]?.form ?? '')) to -= 1;
  return { first: from, last: to, start: nodes[from]?.start ?? 0, end: nodes[to]?.end ?? 0 };
}

/** The phrase of a noun without its preposition; a clause with its conjunction. */
export function phraseOf(nodes: readonly Node[], head: Node): Phrase {
  const from = afterMarkers(
    head.children.filter(({ base, place }) => base === 'case' && place < head.place),
    head.coreLeft,
  );
  return {
    ...spanOf(nodes, from, head.coreRight),
    head: head.place,
    whole: spanOf(nodes, Math.max(from, head.left), head.right),
    confidence: head.arcConfidence,
  };
}

/** The place behind the last of the markers ("because of"), or `from` where there are none. */
export const afterMarkers = (markers: readonly Node[], from: number): number =>
  markers
    .flatMap((marker) => [marker, ...marker.children.filter(({ base }) => base === 'fixed')])
    .reduce((after, { place }) => Math.max(after, place + 1), from);

export const childOf = (node: Node, ...bases: string[]): Node | null =>
  node.children.find(({ base }) => bases.includes(base)) ?? null;
