// A word of a sentence that can be turned into its contrary: "Exports [rose] by a third".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isGraded, oppositeOf } from './opposites.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';
import { isDated } from './word-places.ts';

const LEAST_TAG = 0.8;

/** At most one of a sentence: the first that stands nearest to what the sentence says. */
export function oppositeGaps(
  reading: Reading,
  read: ReadSentence,
  places: readonly number[],
): Left[] {
  const { nodes } = read;
  const held = places.flatMap((place) => nodes[place] ?? []);
  // "Exports rose from 40 to 60": the figures tell it.
  if (
    held.some(({ lower }) => lower === 'from') &&
    held.filter(({ pos }) => pos === 'NUM').length > 1
  )
    return [];
  const found = held.flatMap((node) => {
    const opposite = isTurnable(read, node) ? contraryOf(node, nodes) : null;
    if (opposite === null) return [];
    // "north and south": both are told.
    const words = opposite.split(' ');
    return held.some(({ lower, lemma }) => words.includes(lower) || words.includes(lemma))
      ? []
      : [{ node, opposite }];
  });
  return found
    .sort((a, b) => depthOf(a.node) - depthOf(b.node) || a.node.place - b.node.place)
    .slice(0, 1)
    .map(({ node, opposite }) => ({
      gone: [node.place],
      answer: reading.article.text.slice(node.start, node.end),
      gap: { type: 'opposite', opposite },
    }));
}

function contraryOf(node: Node, nodes: readonly Node[]): string | null {
  const { lower, tag, base, children, place } = node;
  const opposite = oppositeOf(lower, tag);
  if (opposite === null) return null;
  if (tag.startsWith('JJ') && !isGraded(lower)) {
    // "the illegal trade": what it is called, not what is said of it; "northern France".
    return base === 'amod' && !/ern$/.test(lower) ? null : opposite;
  }
  // "a higher chair": than what?
  const than = nodes.slice(place + 1).some((next) => next.lower === 'than');
  if (/^(?:JJR|RBR)$/.test(tag)) return than || base === 'root' ? opposite : null;
  // "the majority of the farmers", not "the white majority".
  if (/^m(?:aj|in)ority$/.test(lower) && nodes[place + 1]?.lower !== 'of') return null;
  if (/^m(?:aj|in)ority$/.test(lower) && children.some(({ base: own }) => own === 'amod'))
    return null;
  return opposite;
}

/** An own word of the sentence: no name, no half of a compound, nothing of "no" or "not". */
function isTurnable(read: ReadSentence, node: Node): boolean {
  const { nodes } = read;
  const [before, after] = [nodes[node.place - 1], nodes[node.place + 1]];
  if (node.tagConfidence < LEAST_TAG || node.quoted || !/^\p{Ll}+$/u.test(node.form)) return false;
  if (isDated(read, node.place)) return false;
  if (/^[-–—/]/.test(before?.form ?? '') || /^[-–—/]/.test(after?.form ?? '')) return false;
  // "as good or better", "more and more": half of a pair.
  if (/^(?:or|and|no|not|than|one|least|most|nearly|almost)$/.test(before?.lower ?? ''))
    return false;
  if (/^(?:and|or)$/.test(after?.lower ?? '') && node.base !== 'root') return false;
  if (node.base === 'compound' || after?.pos === 'PROPN') return false;
  // "the price increases changed ...": no verb after all.
  if (node.pos === 'VERB' && /^VB[DZPN]$/.test(after?.tag ?? '')) return false;
  if (node.pos === 'VERB') {
    // "failed to increase", "may rise": what does not come about is not turned.
    const aux = node.children.some(({ base, tag }) => base === 'aux' && tag === 'MD');
    return !aux && !isUnreal(node);
  }
  return true;
}

const UNREAL = /^(?:fail|refuse|hope|want|try|seek|help|need|decide|fear|expect|aim)$/;
const isUnreal = ({ parent, base }: Node): boolean =>
  parent !== null && /^(?:xcomp|ccomp)$/.test(base) && UNREAL.test(parent.lemma);

function depthOf(node: Node): number {
  let depth = 0;
  for (let at = node.parent; at !== null; at = at.parent) depth += 1;
  return depth;
}
