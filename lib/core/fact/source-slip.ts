// Slips of the page that would be carried into a question.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** "Ann Bell's gets a second ferry": what is hers is missing. */
export const hasSlip = (nodes: readonly Node[]): boolean =>
  nodes.some(
    ({ tag, place }) =>
      tag === 'POS' &&
      nodes[place - 1]?.pos === 'PROPN' &&
      /^VB[DZ]$/.test(nodes[place + 1]?.tag ?? '') &&
      (nodes[place + 1]?.tagConfidence ?? 0) > SURE,
  );

const SURE = 0.6;
