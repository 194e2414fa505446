// Words for one of many, some or all that say beside them what they are of.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { classifyNoun } from '#lib/core/language/coreference/noun-words.ts';
import type { ReadSentence } from './reading.ts';

/** "one of the bridges", "ten wards, each of which", "such as": what they are of stands beside them. */
export function isOfNoun({ nodes }: ReadSentence, { place, lower, parent }: Node): boolean {
  const [next, after] = [nodes[place + 1]?.lower, nodes[place + 2]];
  if (lower === 'such') return next === 'as' || (parent?.lower === 'thing' && next === 'thing');
  // "each spring"
  if (lower === 'each' && classifyNoun(next ?? '').seldom) return true;
  if (!/^(?:one|two|three|some|many|most|half|all|each|both)$/.test(lower) || next !== 'of')
    return false;
  return /^(?:which|whom)$/.test(after?.lower ?? '') || /^(?:DT|NN|JJ)/.test(after?.tag ?? '');
}
