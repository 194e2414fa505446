// "a link between the storms and the drought" of which only the first is left.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

const PAIRED: Readonly<Record<string, RegExp>> = {
  between: /^and$/,
  both: /^and$/,
  either: /^or$/,
  neither: /^nor$/,
};

/** @returns place of the word that promises a second part which was left out, or undefined */
export function tornPair(
  nodes: readonly Node[],
  kept: readonly number[],
  held: ReadonlySet<number>,
): number | undefined {
  return kept.find((place) => {
    const node = nodes[place];
    if (!node || node.quoted) return false;
    if (node.lower === 'from') return node.base === 'case' && losesEnd(nodes, node, held);
    const joint = Object.hasOwn(PAIRED, node.lower) ? PAIRED[node.lower] : undefined;
    if (!joint || isPaired(node, held)) return false;
    return nodes.slice(place).some((one) => joint.test(one.lower) && !held.has(one.place));
  });
}

/** Both parts are there, or one word for both: "between the towns". */
function isPaired({ lower, parent }: Node, held: ReadonlySet<number>): boolean {
  if (parent === null || (lower === 'between' && /S$/.test(parent.tag))) return parent !== null;
  return parent.children.some(({ base, place }) => base === 'conj' && held.has(place));
}

/** "from Lima [to Cusco]" */
function losesEnd(nodes: readonly Node[], { parent }: Node, held: ReadonlySet<number>): boolean {
  const next = parent && nodes[parent.right + 1];
  return next?.lower === 'to' && next.base === 'case' && !held.has(next.place);
}
