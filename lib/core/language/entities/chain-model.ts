// A linear chain over labels: best path and marginals (forward-backward, Rabiner 1989).

/** BIO labels: 0 outside, 1 + 2 * type begins, 2 + 2 * type goes on. */
export const labelCount = (types: number): number => 1 + 2 * types;

/** May `label` follow `previous` (-1 at the start)? An inside label follows its own type only. */
export function follows(previous: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}

/** Best label sequence of emissions (length * labels) and moves (labels+1 rows: row `labels` is the start). */
export function bestPath(emissions: Float32Array, moves: Float32Array, labels: number): number[] {
  const length = emissions.length / labels;
  const back = new Uint8Array(emissions.length);
  let last = new Float64Array(labels);
  for (let at = 0; at < length; at += 1) {
    const now = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
    for (let label = 0; label < labels; label += 1) {
      const emission = emissions[at * labels + label] as number;
      if (at === 0) {
        if (follows(-1, label)) now[label] = emission + (moves[labels * labels + label] as number);
        continue;
      }
      for (let from = 0; from < labels; from += 1) {
        if (!follows(from, label)) continue;
        const score = (last[from] as number) + (moves[from * labels + label] as number) + emission;
        if (score > (now[label] as number)) {
          now[label] = score;
          back[at * labels + label] = from;
        }
      }
    }
    last = now;
  }
  let label = 0;
  for (let other = 1; other < labels; other += 1)
    if ((last[other] as number) > (last[label] as number)) label = other;
  const path: number[] = [];
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = label;
    label = back[at * labels + label] as number;
  }
  return path;
}

export type Lattice = { forward: Float64Array; backward: Float64Array; total: number };

/** Logarithm of the sum of the exponentials of values[0..count). */
function logSum(values: Float64Array, count = values.length): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) most = Math.max(most, values[at] as number);
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += Math.exp((values[at] as number) - most);
  return most + Math.log(sum);
}

/** Log sums of all paths up to and from each label; `total` of all paths. */
export function lattice(emissions: Float32Array, moves: Float32Array, labels: number): Lattice {
  const length = emissions.length / labels;
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length);
  const sums = new Float64Array(labels);
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < labels; label += 1) {
      const emission = emissions[at * labels + label] as number;
      if (at === 0) {
        forward[label] = follows(-1, label)
          ? emission + (moves[labels * labels + label] as number)
          : Number.NEGATIVE_INFINITY;
        continue;
      }
      let count = 0;
      for (let from = 0; from < labels; from += 1) {
        if (!follows(from, label)) continue;
        sums[count] =
          (forward[(at - 1) * labels + from] as number) + (moves[from * labels + label] as number);
        count += 1;
      }
      forward[at * labels + label] = logSum(sums, count) + emission;
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let label = 0; label < labels; label += 1) {
      let count = 0;
      for (let to = 0; to < labels; to += 1) {
        if (!follows(label, to)) continue;
        const next = (at + 1) * labels + to;
        sums[count] =
          (backward[next] as number) +
          (emissions[next] as number) +
          (moves[label * labels + to] as number);
        count += 1;
      }
      backward[at * labels + label] = logSum(sums, count);
    }
  }
  return {
    forward,
    backward,
    total: length === 0 ? 0 : logSum(forward.slice((length - 1) * labels)),
  };
}

/** Probability that tokens first..last, and no more on the right, are labelled as a span of `type`. */
export function spanProbability(
  { forward, backward, total }: Lattice,
  emissions: Float32Array,
  moves: Float32Array,
  labels: number,
  { first, last, type }: { first: number; last: number; type: number },
): number {
  const length = emissions.length / labels;
  const inside = 2 + 2 * type;
  let score = forward[first * labels + inside - 1] as number;
  for (let at = first + 1; at <= last; at += 1) {
    const from = at === first + 1 ? inside - 1 : inside;
    score +=
      (emissions[at * labels + inside] as number) + (moves[from * labels + inside] as number);
  }
  const end = first === last ? inside - 1 : inside;
  if (last === length - 1) return Math.exp(score - total);
  const ways = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
  for (let to = 0; to < labels; to += 1) {
    const next = (last + 1) * labels + to;
    if (to !== inside && follows(end, to)) {
      ways[to] =
        score +
        (moves[end * labels + to] as number) +
        (emissions[next] as number) +
        (backward[next] as number);
    }
  }
  return Math.exp(logSum(ways) - total);
}
