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

/** Picks by token (0 first parser, 1 second) with `root` as the only root, or null where mending fails. */
function withRoot(options: readonly (readonly [ArcChoice, ArcChoice])[], root: number) {
  let total = 0;
  const fixed = new Uint8Array(options.length);
  const picks = options.map(([first, second], child) => {
    const wanted = (head: number) => (child === root ? head < 0 : head >= 0);
    if (!wanted(first.head) || !wanted(second.head)) fixed[child] = 1;
    if (!wanted(first.head)) return 1;
    return wanted(second.head) && second.score > first.score ? 1 : 0;
  });
  const head = (child: number) => options[child]?.[picks[child] === 1 ? 1 : 0].head ?? -1;
  for (let mended = 0; mended <= options.length; mended += 1) {
    const cycle = findCycle(picks.map((_, child) => head(child)));
    if (cycle.length === 0) {
      options.forEach((pair, child) => {
        total += pair[picks[child] === 1 ? 1 : 0].score;
      });
      return { picks, total };
    }
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const child of cycle) {
      const [first, second] = options[child] ?? [];
      if (!first || !second || fixed[child] === 1 || first.head === second.head) continue;
      const loss = Math.abs(first.score - second.score);
      if (loss < least) {
        least = loss;
        best = child;
      }
    }
    if (best < 0) return null;
    picks[best] = picks[best] === 1 ? 0 : 1;
    fixed[best] = 1;
  }
  return null;
}

/**
 * Each list of first (and of second) choices is a tree with one root; so is the result.
 * @returns by token, 0 for the first choice, 1 for the second
 */
export function chooseTree(options: readonly (readonly [ArcChoice, ArcChoice])[]): number[] {
  const firstRoot = options.findIndex(([first]) => first.head < 0);
  const secondRoot = options.findIndex(([, second]) => second.head < 0);
  const first = withRoot(options, firstRoot);
  const second = secondRoot === firstRoot ? null : withRoot(options, secondRoot);
  if (first && second) return (second.total > first.total ? second : first).picks;
  return (first ?? second)?.picks ?? options.map(() => 0);
}
