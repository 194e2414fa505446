// What beside a noun with "the" tells which one it is, or half tells.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isDescribedByDeed } from './telling.ts';

/** Adjectives that make one of many: "the first use", "the largest town". */
const SINGLING =
  /^(?:first|last|only|second|third|fourth|fifth|sixth|next|final|sole|same|main|most|least|best|worst|top|former|latter)$|^.{2,}est$/;
/** Nothing stands beside it but its article. */
export const isBare = (noun: Node, held: ReadonlySet<number>): boolean =>
  noun.children.every(
    ({ base, place }) => base === 'det' || base === 'case' || base === 'punct' || !held.has(place),
  );

/**
 * told: something behind it or a "first" says which one; named: a name or a number before it may have been said;
 * singled: "the last" of its kind; described: an adjective does not tell; bare: nothing stands beside it.
 */
export function shapeOf(
  noun: Node,
  held: ReadonlySet<number>,
): 'told' | 'named' | 'singled' | 'described' | 'bare' {
  let named = false;
  let singled = false;
  let described = false;
  for (const { base, place, pos, form, lower, children } of noun.children) {
    if (!held.has(place)) continue;
    const after = place > noun.place;
    // "the town of 7,000 people": how large it is tells nothing.
    const sized =
      base === 'nmod' &&
      children.some((child) => child.base === 'nummod' && child.place > place - 2);
    const examples = children.some((child) => child.lower === 'including');
    if (after && /^(?:nmod|acl|obl|advcl|appos)$/.test(base) && !sized && !examples) return 'told';
    if (!after && (base === 'nmod' || pos === 'PROPN' || base === 'nummod')) named = true;
    // "the first use of asphalt"; "the last outbreak" of what, and where?
    if (base === 'amod' && SINGLING.test(lower)) singled = true;
    if (base === 'amod' && /^\p{Lu}/u.test(noun.form)) return 'told';
    // "the energy-yielding nutrients" are all there are.
    if (!after && isDescribedByDeed(noun, place)) return 'told';
    // "the Sudanese government"
    if (base === 'amod' && /^\p{Lu}/u.test(form)) named = true;
    if (base === 'compound' || base === 'amod' || children.length > 0) described = true;
  }
  if (named) return 'named';
  if (singled) return 'singled';
  return described ? 'described' : 'bare';
}
