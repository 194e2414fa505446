// What beside a noun with "the" tells which one it is, or half tells.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import { isDescribedByDeed } from './telling.ts';

/** Adjectives that make one of many: "the first use", "the largest town". */
const SINGLING =
  /^(?:first|last|only|second|third|fourth|fifth|sixth|next|final|sole|same|main|most|least|best|worst|top|former|latter)$|^.{2,}est$/;
const WHOLE = /^(?:entire|whole)$/;
const IDLE =
  /^(?:via|through|despite|during|after|before|since|until|throughout|without|like|unlike)$/;

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
  for (const child of noun.children) {
    const { base, place, pos, form, lower, children } = child;
    if (!held.has(place)) continue;
    const after = place > noun.place;
    if (base === 'amod' && WHOLE.test(lower)) continue;
    // "the town of 7,000 people": how large it is tells nothing.
    const sized =
      base === 'nmod' && children.some((one) => one.base === 'nummod' && one.place > place - 2);
    const examples = children.some((one) => one.lower === 'including');
    const idle = after && tellsNothing(noun, child, held);
    if (after && /^(?:nmod|acl|obl|advcl|appos)$/.test(base) && !sized && !examples && !idle)
      return 'told';
    if (idle) continue;
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

/** They add what else there is to say: "the ferry, built in 1905", "the mission via Lima". */
function tellsNothing(noun: Node, child: Node, held: ReadonlySet<number>): boolean {
  const { base, relation, tag, children } = child;
  const opening = leftmost(child);
  if (base === 'nmod') return opening.form === ',' || IDLE.test(opening.lower);
  if (base !== 'acl') return false;
  // "asked the team [to travel]"; but "the right to vote" is told by it.
  if (relation === 'acl' && tag === 'VB' && opening.lower === 'to')
    return classifyNoun(noun.lemma).group || classifyNoun(noun.lemma).person;
  if (opening.form === ',') return relation === 'acl:relcl' || /^VB[GN]$/.test(tag);
  // "the ferry [that sank]": which one, its readers knew.
  const rest = children.filter(({ place, pos }) => held.has(place) && pos !== 'PUNCT');
  return relation === 'acl:relcl' && tag === 'VBD' && rest.every((one) => /^W/.test(one.tag));
}

function leftmost(node: Node): Node {
  const first = node.children.find(({ left }) => left === node.left);
  return node.left === node.place || !first ? node : leftmost(first);
}

/** "the building [previously used as a school]": it says which one, whatever the parser hung it on. */
export function isToldByDeed(nodes: readonly Node[], { place }: Node): boolean {
  const next = nodes[place + 1];
  const verb = next?.tag === 'RB' ? nodes[place + 2] : next;
  return (
    verb?.tag === 'VBN' &&
    /^(?:acl|advcl)$/.test(verb.base) &&
    nodes[verb.place + 1]?.lower === 'as'
  );
}

const MADE =
  /^(?:design|develop|build|invent|create|make|produce|construct|discover|publish|write|found|open|launch|introduce|patent|compose)$/;

/** "Ann Bell built the first steam ferry": of all that there are. */
export function isFirstMade(noun: Node): boolean {
  const before = noun.children.filter(({ place }) => place < noun.place);
  return (
    noun.base === 'obj' &&
    MADE.test(noun.parent?.lemma ?? '') &&
    before.some(({ base, lower }) => base === 'amod' && lower === 'first') &&
    before.some(({ base, lower }) => /^(?:amod|compound)$/.test(base) && lower !== 'first')
  );
}
