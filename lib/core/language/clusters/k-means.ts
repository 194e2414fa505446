// Points put into groups around their means (Lloyd 1982), from starts that are far apart (Arthur & Vassilvitskii 2007).

const ROUNDS = 12;
/** Enough when fewer than this share of the points change their group. */
const STEADY = 0.002;
/** Chance in steps of 2^-24. */
const STEPS = 2 ** 24;

const squared = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) {
    const apart = (a[at] as number) - (b[at] as number);
    sum += apart * apart;
  }
  return sum;
};

/**
 * @param items places in `points`
 * @returns at most `groups` lists of items, none empty; the same for the same input and `random`
 */
export function groupByMeans(
  points: readonly Float64Array[],
  items: readonly number[],
  groups: number,
  random: (below: number) => number,
): number[][] {
  if (items.length <= groups) return items.map((item) => [item]);
  const point = (item: number): Float64Array => points[item] as Float64Array;
  const means = startingMeans(items.map(point), groups, random);
  const groupOf = new Int32Array(items.length).fill(-1);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    items.forEach((item, at) => {
      const nearest = nearestOf(point(item), means);
      if (nearest !== groupOf[at]) moved += 1;
      groupOf[at] = nearest;
    });
    const counts = new Int32Array(groups);
    const sums = means.map((mean) => new Float64Array(mean.length));
    items.forEach((item, at) => {
      const group = groupOf[at] as number;
      counts[group] = (counts[group] as number) + 1;
      const sum = sums[group] as Float64Array;
      point(item).forEach((value, place) => {
        sum[place] = (sum[place] as number) + value;
      });
    });
    sums.forEach((sum, group) => {
      const count = counts[group] as number;
      if (count > 0) means[group] = sum.map((value) => value / count);
    });
    if (moved < items.length * STEADY) break;
  }
  const lists = means.map((): number[] => []);
  items.forEach((item, at) => {
    lists[groupOf[at] as number]?.push(item);
  });
  return lists.filter(({ length }) => length > 0);
}

function nearestOf(point: Float64Array, means: readonly Float64Array[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  means.forEach((mean, group) => {
    const distance = squared(point, mean);
    if (distance < least) {
      least = distance;
      best = group;
    }
  });
  return best;
}

/** Each next start is a point drawn by the square of its distance from those before. */
function startingMeans(
  points: readonly Float64Array[],
  groups: number,
  random: (below: number) => number,
): Float64Array[] {
  const means = [points[random(points.length)] as Float64Array];
  const distances = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY);
  while (means.length < groups) {
    const last = means.at(-1) as Float64Array;
    let sum = 0;
    points.forEach((point, at) => {
      distances[at] = Math.min(distances[at] as number, squared(point, last));
      sum += distances[at] as number;
    });
    let left = (random(STEPS) / STEPS) * sum;
    let at = 0;
    while (at < points.length - 1 && left >= (distances[at] as number)) {
      left -= distances[at] as number;
      at += 1;
    }
    means.push(points[at] as Float64Array);
  }
  return means;
}
