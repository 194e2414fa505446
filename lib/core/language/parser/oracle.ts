// What each transition costs from any state: gold arcs it makes unreachable (Goldberg & Nivre 2013, arc-hybrid).
import { LEFT, type ParserState, RIGHT, SHIFT } from './parser-state.ts';

/** Heads by place (the root is `count`), and each place's dependents in order; index count is the root's. */
export type GoldTree = { heads: Int32Array; relations: Int32Array; dependents: number[][] };

/** @param heads places of heads, `heads.length` standing for the root. */
export function goldTree(heads: Int32Array, relations: Int32Array): GoldTree {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, place) => {
    dependents[head]?.push(place);
  });
  return { heads, relations, dependents };
}

function dependentsFrom(gold: GoldTree, head: number, from: number): number {
  let count = 0;
  for (const place of gold.dependents[head] ?? []) if (place >= from) count += 1;
  return count;
}

/** Costs by transition; those not allowed cost Infinity. */
export function transitionCosts(state: ParserState, gold: GoldTree, costs: Float64Array): void {
  const { front } = state;
  const top = state.top(0);
  const below = state.top(1);
  costs[SHIFT] = state.allows(SHIFT) ? shiftCost(state, gold) : Number.POSITIVE_INFINITY;
  costs[LEFT] = Number.POSITIVE_INFINITY;
  costs[RIGHT] = Number.POSITIVE_INFINITY;
  if (state.depth === 0) return;
  const lost = dependentsFrom(gold, top, front);
  const head = gold.heads[top] as number;
  if (state.allows(LEFT)) costs[LEFT] = lost + (head === below || head > front ? 1 : 0);
  if (state.allows(RIGHT)) costs[RIGHT] = lost + (head >= front ? 1 : 0);
}

function shiftCost(state: ParserState, gold: GoldTree): number {
  const { front, depth, stack } = state;
  let cost = 0;
  const head = gold.heads[front] as number;
  for (let at = 0; at < depth; at += 1) {
    const place = stack[at] as number;
    if (gold.heads[place] === front) cost += 1;
    if (place === head && at < depth - 1) cost += 1;
  }
  return cost;
}
