// What a long sentence says beside what is asked: "..., including pilots", "... after Peru sold its ships", "A keen
// sailor, Ann Bell ...".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { withoutAsides } from './spare-asides.ts';

/** Shorter ones stay as they are. */
const LONG = 18;
/** Fewer words say too little. */
const LEAST_TOKENS = 8;

/**
 * @param places kept of one sentence, ascending
 * @param gone what is left out for the reader to fill in; never part of what goes
 */
export function withoutSpare(
  nodes: readonly Node[],
  places: readonly number[],
  gone: readonly number[],
): readonly number[] {
  let left = places;
  for (const spare of [examplesAt, afterwardsAt, asideAt, openingAt]) {
    if (left.length <= LONG) return left;
    const span = spare(nodes, left);
    if (!span) continue;
    const cut = left.filter((place) => place < span.from || place >= span.to);
    const asked = gone.some((place) => place >= span.from && place < span.to);
    if (!asked && cut.length >= LEAST_TOKENS) left = cut;
  }
  return withoutAsides(nodes, left, gone);
}

/** From a place up to, but without, another. */
type Span = { from: number; to: number };
const END = Number.POSITIVE_INFINITY;

const rootOf = (nodes: readonly Node[]): Node | undefined =>
  nodes.find(({ base }) => base === 'root');

const subjectOf = (root: Node | undefined): Node | undefined =>
  root?.children.find(({ base }) => base === 'nsubj');

/** "[, including technical specialists and engineers]" at the end. */
function examplesAt(nodes: readonly Node[], places: readonly number[]): Span | null {
  const last = places.at(-1) ?? 0;
  const at = places.find(
    (place) => nodes[place]?.lower === 'including' && nodes[place - 1]?.form === ',',
  );
  const head = at === undefined ? null : nodes[at]?.parent;
  return at !== undefined && head && head.place > at && head.right >= last
    ? { from: at - 1, to: END }
    : null;
}

/** "[after Peru sold its ships]" at the end: an event of its own, and only in time bound to the first. */
function afterwardsAt(nodes: readonly Node[], places: readonly number[]): Span | null {
  const root = rootOf(nodes);
  const subject = subjectOf(root);
  const at = places.find(
    (place) => nodes[place]?.lower === 'after' && place > (root?.place ?? END),
  );
  if (!root || !subject || at === undefined || !/^VB[DZ]$/.test(root.tag)) return null;
  // "two days after", "only after", "not ... until after": the one is told by the other.
  const before = nodes[at - 1];
  if (!before || !/^(?:NN|NNS|NNP|NNPS|CD)$/.test(before.tag) || TIME.test(before.lemma))
    return null;
  if (nodes.slice(0, at).some(({ lower }) => BOUND.test(lower))) return null;
  const verb = nodes.find(({ place, tag }) => place > at + 1 && isFiniteTag(tag));
  const own = verb?.children.find(({ base }) => base === 'nsubj');
  // Its subject comes first.
  return verb && own && own.place > at && own.left <= at + 1 ? { from: at, to: END } : null;
}

const TIME = /^(?:minute|hour|day|night|week|month|year|decade|century|time|moment|long)$/;
const BOUND = /^(?:not|n['’]t|never|only|just|until|hardly|scarcely|sooner|even)$/;

/** "In 1961, [after many talks with the owners,] Ann Bell ..." */
function asideAt(nodes: readonly Node[], places: readonly number[]): Span | null {
  const subject = subjectOf(rootOf(nodes));
  const comma = places.find((place) => nodes[place]?.form === ',');
  if (!subject || comma === undefined || comma >= subject.left - 2) return null;
  const opening = nodes[comma + 1];
  const aside = nodes.slice(comma + 1, subject.left);
  return /^(?:after|following|despite|amid)$/.test(opening?.lower ?? '') &&
    aside.at(-1)?.form === ',' &&
    aside.filter(({ form }) => form === ',').length === 1 &&
    aside.every(({ tag }) => !isFiniteTag(tag))
    ? { from: comma + 1, to: subject.left }
    : null;
}

/** "[A keen sailor with two boats,] Ann Bell ..." */
function openingAt(nodes: readonly Node[], places: readonly number[]): Span | null {
  const subject = subjectOf(rootOf(nodes));
  const [first = 0] = places;
  if (!subject || !/^an?$/.test(nodes[first]?.lower ?? '')) return null;
  const opening = nodes.slice(first, subject.left);
  const head = opening.find(({ head: at }) => at === subject.head || at === subject.place);
  return opening.at(-1)?.form === ',' &&
    opening.filter(({ form }) => form === ',').length === 1 &&
    head !== undefined &&
    /^(?:dislocated|appos|nmod|obl)$/.test(head.base) &&
    head.left === first &&
    opening.every(({ tag }) => !isFiniteTag(tag)) &&
    subject.pos !== 'PRON'
    ? { from: first, to: subject.left }
    : null;
}
