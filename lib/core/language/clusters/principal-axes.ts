// The directions in which vectors differ most: principal component analysis by Jacobi's rotations.

const SWEEPS = 12;
const SMALL = 1e-12;

/** Of a symmetric matrix, the unit vectors that it only stretches, the most stretched first. It is written over. */
function axesOf(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const axes = matrix.map((_, at) => {
    const axis = new Float64Array(size);
    axis[at] = 1;
    return axis;
  });
  const cell = (row: number, column: number): number => matrix[row]?.[column] as number;
  const turn = (lines: Float64Array[], p: number, q: number, cos: number, sin: number): void => {
    const [first, second] = [lines[p] as Float64Array, lines[q] as Float64Array];
    for (let at = 0; at < size; at += 1) {
      const [one, two] = [first[at] as number, second[at] as number];
      first[at] = cos * one - sin * two;
      second[at] = sin * one + cos * two;
    }
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (Math.abs(cell(p, q)) < SMALL) continue;
        const ratio = (cell(q, q) - cell(p, p)) / (2 * cell(p, q));
        const slope = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
        const cos = 1 / Math.sqrt(slope * slope + 1);
        const sin = slope * cos;
        turn(matrix, p, q, cos, sin);
        for (const row of matrix) {
          const [one, two] = [row[p] as number, row[q] as number];
          row[p] = cos * one - sin * two;
          row[q] = sin * one + cos * two;
        }
        turn(axes, p, q, cos, sin);
      }
    }
  }
  const order = [...matrix.keys()].sort((a, b) => cell(b, b) - cell(a, a) || a - b);
  return order.map((at) => axes[at] as Float64Array);
}

/** Each vector, less the mean of all, along the `count` directions in which they differ most. */
export function reduceVectors(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const vector of vectors) {
    for (let at = 0; at < size; at += 1) {
      mean[at] = (mean[at] as number) + (vector[at] as number) / vectors.length;
    }
  }
  const apart = vectors.map((vector) => vector.map((value, at) => value - (mean[at] as number)));
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of apart) {
    for (let row = 0; row < size; row += 1) {
      const own = spread[row] as Float64Array;
      const value = (vector[row] as number) / vectors.length;
      for (let at = 0; at < size; at += 1)
        own[at] = (own[at] as number) + value * (vector[at] as number);
    }
  }
  const axes = axesOf(spread).slice(0, count);
  return apart.map((vector) =>
    Float64Array.from(axes, (axis) =>
      axis.reduce((sum, value, at) => sum + value * (vector[at] as number), 0),
    ),
  );
}
