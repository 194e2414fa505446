// One tree out of two: for each token the likelier arc, as long as the arcs make a tree with one root.

/** A token's arc as one parser has it: `head` -1 is the root; `score` the log-odds that it is right. */
export type ArcChoice = { head: number; score: number };

/** The token where following heads from `from` comes back to a token already passed, or -1. */
function cycleFrom(heads: readonly number[], from: number, seen: Int32Array): number {
  let at = from;
  while (at >= 0 && seen[at] === 0) {
    seen[at] = from + 1;
    at = heads[at] as number;
  }
  return at >= 0 && seen[at] === from + 1 ? at : -1;
}

function findCycle(heads: readonly number[]): number[] {
  const seen = new Int32Array(heads.length);
  for (let from = 0; from < heads.length; from += 1) {
    const start = cycleFrom(heads, from, seen);
    if (start < 0) continue;
    const cycle = [start];
    for (let at = heads[start] as number; at !== start; at = heads[at] as number) cycle.push(at);
    return cycle;
  }
  return [];
}

type Options = readonly (readonly ArcChoice[])[];

/** Places of picks by token with `root` as the only root and the sum of their scores, or null where mending fails. */
function withRoot(options: Options, root: number) {
  const banned = options.map((choices, child) =>
    choices.map(({ head }) => (child === root ? head >= 0 : head < 0)),
  );
  const best = (child: number): number => {
    let found = -1;
    options[child]?.forEach(({ score }, at) => {
      if (banned[child]?.[at]) return;
      if (found < 0 || score > (options[child]?.[found]?.score ?? 0)) found = at;
    });
    return found;
  };
  const picks = options.map((_, child) => best(child));
  const scoreOf = (child: number, pick: number) => options[child]?.[pick]?.score ?? 0;
  const heads = picks.map((pick, child) => options[child]?.[pick]?.head ?? -1);
  for (;;) {
    if (picks.includes(-1)) return null;
    const cycle = findCycle(heads);
    if (cycle.length === 0) {
      return { picks, total: picks.reduce((sum, pick, child) => sum + scoreOf(child, pick), 0) };
    }
    // Of all words of the circle, the one that loses least by another head outside of it.
    const inside = new Set(cycle);
    let mended = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const child of cycle) {
      options[child]?.forEach(({ head, score }, at) => {
        if (banned[child]?.[at] || inside.has(head)) return;
        const loss = scoreOf(child, picks[child] as number) - score;
        if (loss >= least) return;
        least = loss;
        mended = child;
      });
    }
    if (mended < 0) return null;
    options[mended]?.forEach(({ head }, at) => {
      if (inside.has(head)) (banned[mended] as boolean[])[at] = true;
    });
    picks[mended] = best(mended);
    heads[mended] = options[mended]?.[picks[mended] as number]?.head ?? -1;
  }
}

/**
 * The first choices together are a tree with one root; so is the result.
 * @returns by token, the place of its choice
 */
export function chooseTree(options: Options): number[] {
  let chosen: ReturnType<typeof withRoot> = null;
  options.forEach((choices, child) => {
    if (!choices.some(({ head }) => head < 0)) return;
    const tree = withRoot(options, child);
    if (tree && (!chosen || tree.total > chosen.total)) chosen = tree;
  });
  return (chosen as ReturnType<typeof withRoot>)?.picks ?? options.map(() => 0);
}
