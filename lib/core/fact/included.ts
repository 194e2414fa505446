// Which words of a clause say what it says: without asides, glued-on clauses, sources and words that link sentences.
import type { Clause } from '#lib/core/language/clauses/clause.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { LINKING } from './linking.ts';
import type { ReadSentence } from './reading.ts';
import { isDated } from './word-places.ts';

const ASIDES = new Set([
  'appos',
  'parataxis',
  'discourse',
  'vocative',
  'dep',
  'list',
  'reparandum',
  'orphan',
]);
const TIME_UNITS = /^(?:years?|months?|weeks?|days?|decades?|hours?|minutes?|centur(?:y|ies))$/;
const OVER = /^(?:over|for|in|within|during)$/;

/** Ascending places of the clause's kept words, its subject's included; null where a part is not understood. */
export function includedIn(
  nodes: readonly Node[],
  predicate: Node,
  clause: Clause,
  read: ReadSentence,
): number[] | null {
  return gather(nodes, predicate, clause, read, predicate);
}

/** The same of a phrase. */
export function placesOf(
  nodes: readonly Node[],
  head: Node,
  clause: Clause,
  read: ReadSentence,
): number[] | null {
  return gather(nodes, head, clause, read, null);
}

function gather(
  nodes: readonly Node[],
  top: Node,
  clause: Clause,
  read: ReadSentence,
  predicate: Node | null,
): number[] | null {
  const kept = new Set<number>();
  const speech = clause.attribution?.span ?? null;
  const attributed = (node: Node) =>
    speech !== null && node.place >= speech.first && node.place <= speech.last;
  const conversions = new Set(
    read.numbers.flatMap(({ number, first }) => (number.converts !== null ? [first] : [])),
  );
  const stack = [top];
  while (stack.length > 0) {
    const node = stack.pop() as Node;
    kept.add(node.place);
    for (const child of node.children) {
      if (
        dropped(nodes, child, node, top, predicate, read) ||
        attributed(child) ||
        conversions.has(child.place)
      )
        continue;
      stack.push(child);
    }
  }
  // The clause's own head hangs in a phrase ("the paper THAT ..."): its marks of joining go.
  return settle(
    nodes,
    [...kept].sort((a, b) => a - b),
    top,
  );
}

function dropped(
  nodes: readonly Node[],
  child: Node,
  parent: Node,
  top: Node,
  predicate: Node | null,
  read: ReadSentence,
): boolean {
  const { base, lower, place } = child;
  // "the engineer Carl von Linde": no comma, no aside.
  if (base === 'appos' && !commaBefore(nodes, child) && !inBrackets(nodes, child)) return false;
  if (ASIDES.has(base)) return !isDated(read, place);
  if (inBrackets(nodes, child)) return true;
  const ofTop = parent === top;
  if (
    ofTop &&
    predicate &&
    (base === 'cc' ||
      (base === 'mark' && lower !== 'to') ||
      (child.tag === 'WRB' && base === 'advmod')) &&
    place < top.place
  )
    return true;
  if (ofTop && !predicate && base === 'case' && place < top.place) return true;
  if (
    ofTop &&
    !predicate &&
    (base === 'nsubj' || base === 'cop' || base === 'aux' || base === 'mark')
  )
    return true;
  if (base === 'advmod' && LINKING.has(lower) && child.children.length === 0)
    return !isDegree(child, parent);
  if (base === 'cc' && /^(?:both|either|neither)$/.test(lower)) return false;
  if (base === 'acl' || base === 'advcl') {
    if (base === 'acl' && child.relation === 'acl:relcl' && !restrictive(nodes, child)) return true;
    return (
      commaBefore(nodes, child) ||
      (predicate !== null && ofTop && base === 'advcl' && !keepsAdverbial(child))
    );
  }
  // "..., and now it will expand": a clause glued on.
  if (base === 'conj' && clausal(child)) return true;
  if (base === 'cc' && place > parent.place) return false;
  if (base === 'obl' && ofTop && lower === 'addition') return true;
  if ((base === 'det' || base === 'amod') && periodAhead(child, parent)) return true;
  return false;
}

/** "too [old]": without it another thing is said. */
const isDegree = ({ lower, place }: Node, parent: Node): boolean =>
  lower === 'too' && place + 1 === parent.place && /^(?:ADJ|ADV)$/.test(parent.pos);

/** Purposes ("to boost", "in order to") and reasons stay; participles and "while", "although" go. */
function keepsAdverbial(child: Node): boolean {
  const mark = child.children.find(({ base }) => base === 'mark')?.lower;
  return (
    (mark === 'to' && child.tag === 'VB') ||
    mark === 'because' ||
    mark === 'by' ||
    mark === 'when' ||
    mark === 'after' ||
    mark === 'before' ||
    mark === 'for'
  );
}

const clausal = (node: Node): boolean =>
  /^(?:VB[DZPNG]?|MD)$/.test(node.tag) &&
  (/^(?:VB[DZP]|MD)$/.test(node.tag) ||
    node.children.some(
      ({ base }) => base === 'nsubj' || base === 'aux' || base === 'cop' || base === 'mark',
    ));

const restrictive = (nodes: readonly Node[], clause: Node): boolean => !commaBefore(nodes, clause);

function commaBefore(nodes: readonly Node[], { left }: Node): boolean {
  return (
    /^[,;:–—-]$/.test(nodes[left]?.form ?? '') || /^[,;:–—-]$/.test(nodes[left - 1]?.form ?? '')
  );
}

function inBrackets(nodes: readonly Node[], { left }: Node): boolean {
  return /^[([]$/.test(nodes[left]?.form ?? '') || /^[([]$/.test(nodes[left - 1]?.form ?? '');
}

/** "over [the next] five years" */
function periodAhead({ lower, place }: Node, noun: Node): boolean {
  if (!/^(?:the|next|coming)$/.test(lower) || !TIME_UNITS.test(noun.lower)) return false;
  const counted = noun.children.some(({ base }) => base === 'nummod');
  const ahead = noun.children.some(({ lower: word }) => /^(?:next|coming)$/.test(word));
  const before = noun.children.find(({ base }) => base === 'case');
  return (
    counted && ahead && before !== undefined && OVER.test(before.lower) && place > before.place
  );
}

/** Punctuation stays between kept words that stand side by side; dangling "and" goes. */
function settle(nodes: readonly Node[], places: number[], top: Node): number[] {
  const held = new Set(places);
  const kept = places.filter((place) => {
    const node = nodes[place];
    if (!node) return false;
    if (node.pos === 'PUNCT') {
      if (/^[([{)\]}]$/.test(node.form) || /^[.!?;:]$/.test(node.form)) return false;
      return held.has(place - 1) && held.has(place + 1);
    }
    // "and" whose second part was left out.
    if (node.base === 'cc' && node.place < (node.parent?.place ?? 0))
      return node.parent === null || held.has(node.parent.place) ? node.parent !== top : false;
    return true;
  });
  return kept;
}
