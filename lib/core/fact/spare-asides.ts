// What a very long sentence says of a name in passing: ", who later sold it", ", the oldest school of Lima,", "With a
// budget of $40, ...".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';

/** Words of one that is shortened. */
const VERY_LONG = 25;
/** Fewer words say too little. */
const LEAST_WORDS = 8;

/** From a place up to, but without, another. */
type Span = { from: number; to: number };

/**
 * @param places kept of one sentence, ascending
 * @param gone what is left out for the reader to fill in; never part of what goes
 */
export function withoutAsides(
  nodes: readonly Node[],
  places: readonly number[],
  gone: readonly number[],
): readonly number[] {
  let left = places;
  const spans = [
    ...nodes.flatMap((node) => besideName(nodes, places, node)),
    ...openingWith(nodes),
    ...nodes.flatMap((node) => closingClause(nodes, node)),
  ];
  for (const { from, to } of spans) {
    if (wordsOf(nodes, left) <= VERY_LONG) return left;
    const cut = left.filter((place) => place < from || place >= to);
    const asked = gone.some((place) => place >= from && place < to);
    if (!asked && wordsOf(nodes, cut) >= LEAST_WORDS && !losesHead(nodes, cut)) left = cut;
  }
  return left;
}

/** A subject, an object or a "that" would stand without its verb, which the parser hung on what goes. */
function losesHead(nodes: readonly Node[], kept: readonly number[]): boolean {
  const held = new Set(kept);
  return kept.some((place) => {
    const node = nodes[place];
    if (!node) return false;
    const verb = node.parent !== null && !held.has(node.parent.place);
    return verb && /^(?:mark|nsubj|aux|cop|obj|csubj)$/.test(node.base);
  });
}

const wordsOf = (nodes: readonly Node[], places: readonly number[]): number =>
  places.filter((place) => nodes[place]?.pos !== 'PUNCT').length;

/** ", who later sold the ferry", ", the oldest school of Lima," with the commas of both sides. */
function besideName(nodes: readonly Node[], places: readonly number[], node: Node): Span[] {
  const from = nodes[node.left]?.form === ',' ? node.left : node.left - 1;
  const opening = nodes[from + 1];
  // What stood in brackets between is gone.
  const noun = nodes[places.findLast((place) => place < from) ?? -1];
  if (!opening || nodes[from]?.form !== ',' || !/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) return [];
  const relative = node.relation === 'acl:relcl' && /^(?:who|which|whose)$/.test(opening.lower);
  // After a bracket the parser takes it for one more of a list.
  const listed = node.base === 'conj' && node.children.every(({ base }) => base !== 'cc');
  const named =
    (node.base === 'appos' || listed) && node.pos === 'NOUN' && /^(?:an?|the)$/.test(opening.lower);
  if (!relative && !named) return [];
  const inner = nodes[node.right]?.form === ',' ? node.right : node.right + 1;
  const closing = nodes[inner];
  if (!closing) return [];
  const ends = /^[.]$/.test(closing.form);
  if (!ends && closing.form !== ',') return [];
  // "Lima, the port, and Quito", "which sank, and Ann Bell": the list or the clause goes on.
  if (/^(?:and|or|but)$/.test(nodes[inner + 1]?.lower ?? '')) return [];
  if (named && noun?.pos !== 'PROPN') return [];
  if (listed && !/^(?:VB[DZP]|MD)$/.test(nodes[inner + 1]?.tag ?? '')) return [];
  return [{ from, to: ends ? inner : inner + 1 }];
}

/** "... by a storm [that broke the windows of the school]", "... [as the war forced it to sell ships]" at the end. */
function closingClause(nodes: readonly Node[], node: Node): Span[] {
  const opening = nodes[node.left];
  const last = nodes.at(-1)?.place ?? 0;
  if (!opening || node.right < last - 1 || !isFiniteTag(node.tag)) return [];
  const noun = nodes[node.left - 1];
  const ofAgent =
    node.relation === 'acl:relcl' &&
    /^(?:that|which)$/.test(opening.lower) &&
    noun === node.parent &&
    noun.children.some(({ lower }) => /^an?$/.test(lower)) &&
    noun.children.some(({ lower }) => lower === 'by');
  const meanwhile =
    node.base === 'advcl' &&
    node.parent?.base === 'root' &&
    opening.lower === 'as' &&
    node.parent.place < opening.place &&
    node.children.some(({ base, place }) => base === 'nsubj' && place < node.place);
  return ofAgent || meanwhile ? [{ from: node.left, to: last }] : [];
}

/** "With a budget of $40," at the front. */
function openingWith(nodes: readonly Node[]): Span[] {
  const subject = nodes
    .find(({ base }) => base === 'root')
    ?.children.find(({ base }) => base === 'nsubj');
  if (!subject || !/^an?$/.test(nodes[1]?.lower ?? '') || nodes[0]?.lower !== 'with') return [];
  const opening = nodes.slice(0, subject.left);
  return opening.at(-1)?.form === ',' &&
    opening.filter(({ form }) => form === ',').length === 1 &&
    subject.pos !== 'PRON' &&
    opening.every(({ tag }) => !isFiniteTag(tag))
    ? [{ from: 0, to: subject.left }]
    : [];
}
