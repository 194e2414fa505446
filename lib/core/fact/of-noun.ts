// Words for one of many, some or all that say beside them what they are of.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import type { ReadSentence } from './reading.ts';

/** "one of the bridges", "ten wards, each of which", "such as": what they are of stands beside them. */
export function isOfNoun(
  { nodes }: ReadSentence,
  { place, lower, parent }: Pick<Node, 'place' | 'lower' | 'parent'>,
): boolean {
  const [next, after] = [nodes[place + 1]?.lower, nodes[place + 2]];
  if (isToldBeside(nodes, { place, lower, parent })) return true;
  if (lower === 'such') return next === 'as' || (parent?.lower === 'thing' && next === 'thing');
  // "each spring"
  if (lower === 'each' && classifyNoun(next ?? '').seldom) return true;
  if (!/^(?:one|two|three|some|many|most|half|all|each|both)$/.test(lower) || next !== 'of')
    return false;
  return /^(?:which|whom)$/.test(after?.lower ?? '') || /^(?:DT|NN|JJ)/.test(after?.tag ?? '');
}

/** "both Lima and Ica", "Ann and Ben both", "one another", "some ... others", "all boats with a licence". */
function isToldBeside(
  nodes: readonly Node[],
  { place, lower, parent }: Pick<Node, 'place' | 'lower' | 'parent'>,
): boolean {
  const before = nodes.slice(0, place);
  if (lower === 'another') return before.at(-1)?.lower === 'one';
  if (lower === 'others') return before.some((node) => node.lower === 'some');
  const joined = (node: Node): boolean =>
    node.children.some(({ base, children }) => base === 'conj' && children.some(isAnd));
  if (lower === 'both') {
    if (parent && parent.place > place && joined(parent)) return true;
    return before.some((node) => node.base === 'nsubj' && node.place < place && joined(node));
  }
  if (lower !== 'all' || !parent || parent.place < place) return false;
  // "all the boats with a licence"
  return (
    /^NNS$/.test(parent.tag) &&
    parent.children.some(
      ({ base, place: at, arcConfidence, left }) =>
        at > parent.place &&
        left === parent.place + 1 &&
        arcConfidence > SURE &&
        /^(?:nmod|acl)$/.test(base),
    )
  );
}

const isAnd = ({ lower }: Node): boolean => lower === 'and';
const SURE = 0.6;

/** "Both the ferry and the barge have the same engine": the same as each other. */
export const isSameOfBoth = ({ nodes }: ReadSentence, noun: Node): boolean =>
  noun.children.some(({ base, lower }) => base === 'amod' && lower === 'same') &&
  nodes.some(
    (node) => node.lower === 'both' && node.place < noun.place && isToldBeside(nodes, node),
  );
