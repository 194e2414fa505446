// Linear least squares with a little weight on small coefficients (ridge regression).

export type RidgeExample = { inputs: Float64Array; outputs: Float64Array; weight: number };

/** Coefficients, `inputs` rows of `outputs` columns, that bring inputs nearest to outputs; by Gauss's elimination. */
export function fitRidge(examples: readonly RidgeExample[], ridge: number): Float64Array[] {
  const size = examples[0]?.inputs.length ?? 0;
  const width = examples[0]?.outputs.length ?? 0;
  const rows = Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size + width);
    row[at] = ridge;
    return row;
  });
  for (const { inputs, outputs, weight } of examples) {
    rows.forEach((row, at) => {
      const factor = (inputs[at] as number) * weight;
      for (let column = 0; column < size; column += 1) {
        row[column] = (row[column] as number) + factor * (inputs[column] as number);
      }
      for (let column = 0; column < width; column += 1) {
        row[size + column] = (row[size + column] as number) + factor * (outputs[column] as number);
      }
    });
  }
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) subtract(row, pivot, at);
  });
  [...rows].reverse().forEach((pivot, back) => {
    const at = size - 1 - back;
    for (const row of rows.slice(0, at)) subtract(row, pivot, at);
  });
  return rows.map((row, at) => row.slice(size).map((value) => value / (row[at] as number)));
}

/** Takes so much of `pivot` from `row` that its column `at` is 0. */
function subtract(row: Float64Array, pivot: Float64Array, at: number): void {
  const factor = (row[at] as number) / (pivot[at] as number);
  if (factor === 0) return;
  for (let column = at; column < row.length; column += 1) {
    row[column] = (row[column] as number) - factor * (pivot[column] as number);
  }
}
