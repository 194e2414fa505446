// Which items two lists have in common, in order: a longest common subsequence where that is cheap, and
// where it is not, what stands once in both (as in a patience diff) with the gaps between aligned alike.

/** Cells of one table. With it all tables together have at most 1,000 cells for each item of the lists. */
const MAX_CELLS = 1_000_000;

/** Places in the first and in the second list of one common item. */
export type Pair = readonly [number, number];

/** @returns pairs in rising order of both places. */
export function alignLists(before: readonly string[], after: readonly string[]): Pair[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const inner = alignInner(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, at): Pair => [at, at]),
    ...inner.map(([one, other]): Pair => [head + one, head + other]),
    ...Array.from(
      { length: tail },
      (_, at): Pair => [before.length - tail + at, after.length - tail + at],
    ),
  ];
}

function alignInner(before: readonly string[], after: readonly string[]): Pair[] {
  if (before.length * after.length <= MAX_CELLS) return longestCommon(before, after);
  const pairs: Pair[] = [];
  let from: Pair = [0, 0];
  for (const anchor of [...anchorsOf(before, after), null]) {
    const [one, other] = anchor ?? [before.length, after.length];
    const gap = [before.slice(from[0], one), after.slice(from[1], other)] as const;
    const [start, otherStart] = from;
    // A gap that is still too large has nothing in common that would be worth its cost.
    if (gap[0].length * gap[1].length <= MAX_CELLS) {
      for (const [a, b] of longestCommon(...gap)) pairs.push([start + a, otherStart + b]);
    }
    if (anchor) pairs.push(anchor);
    from = [one + 1, other + 1];
  }
  return pairs;
}

/** The textbook table, filled from the ends. */
function longestCommon(before: readonly string[], after: readonly string[]): Pair[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (one: number, other: number): number => lengths[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        before[one] === after[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (before[one] === after[other]) {
      pairs.push([one, other]);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}

/** Items that stand once in each list, as many of them as are in the same order in both. */
function anchorsOf(before: readonly string[], after: readonly string[]): Pair[] {
  const places = placesOfSingles(after);
  const singles = [...placesOfSingles(before)].flatMap(([item, one]): Pair[] => {
    const other = places.get(item);
    return other === undefined ? [] : [[one, other]];
  });
  return longestRising(singles.sort((a, b) => a[0] - b[0]));
}

function placesOfSingles(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const many = new Set<string>();
  list.forEach((item, place) => {
    if (places.has(item)) many.add(item);
    places.set(item, place);
  });
  for (const item of many) places.delete(item);
  return places;
}

/** A longest run of pairs whose second places rise, by patience sorting. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  type Link = { pair: Pair; before: Link | undefined };
  const piles: Link[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair, before: piles[low - 1] };
  }
  const rising: Pair[] = [];
  for (let link = piles.at(-1); link; link = link.before) rising.push(link.pair);
  return rising.reverse();
}
