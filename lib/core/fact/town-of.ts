// A town with the country or state that it lies in.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';

/** "in [Callao], Peru": the wider place behind it stays, and tells where to look. */
export function isTownOf(
  nodes: readonly Node[],
  { first, last }: { first: number; last: number },
): boolean {
  const wider = `${nodes[last + 2]?.form} ${nodes[last + 3]?.form}`;
  return (
    /^(?:in|at|near|to|from|outside)$/.test(nodes[first - 1]?.lower ?? '') &&
    nodes[last + 1]?.form === ',' &&
    [wider, nodes[last + 2]?.form ?? ''].some((words) =>
      listsOf(words).some((list) => /^(?:country|state|region)$/.test(list)),
    )
  );
}
