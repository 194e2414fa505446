// Sentences read side by side: a row for each word, step by step, so that what is worked out together stands together.

/** Sentences by length, the longest first. Row of word `at` of sentence `s` (its place here): starts[at] + s. */
export type Batch = {
  lengths: readonly number[];
  /** For each step, how many sentences are so long, and the first of their rows. */
  active: Int32Array;
  starts: Int32Array;
  rows: number;
};

/** @param lengths descending, none 0 */
export function layBatch(lengths: readonly number[]): Batch {
  const steps = lengths[0] ?? 0;
  const active = new Int32Array(steps);
  const starts = new Int32Array(steps);
  for (const length of lengths) {
    for (let step = 0; step < length; step += 1) active[step] = (active[step] as number) + 1;
  }
  let rows = 0;
  for (let step = 0; step < steps; step += 1) {
    starts[step] = rows;
    rows += active[step] as number;
  }
  return { lengths, active, starts, rows };
}
