// Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares).
// Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4.1 and 3.4.1.

export type Fitted = { bias: number; weights: Float64Array };

const MOST_STEPS = 25;
const CLOSE = 1e-7;

/**
 * @param inputs a row each, all of one length
 * @param targets probabilities 0..1, one for each row
 * @param ridge penalty on the squares of the weights; the bias bears none
 */
export function fitLogistic(
  inputs: readonly Float64Array[],
  targets: readonly number[],
  ridge: number,
): Fitted {
  const size = (inputs[0]?.length ?? 0) + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(inputs, targets, weights, ridge);
    const change = solve(hessian, gradient);
    let most = 0;
    for (let at = 0; at < size; at += 1) {
      weights[at] = (weights[at] ?? 0) + (change[at] ?? 0);
      most = Math.max(most, Math.abs(change[at] ?? 0));
    }
    if (most < CLOSE) break;
  }
  return { bias: weights[size - 1] ?? 0, weights: weights.slice(0, size - 1) };
}

/** Log-odds of one row. */
export function logOdds({ bias, weights }: Fitted, input: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (input[at] ?? 0);
  return sum;
}

function derivatives(
  inputs: readonly Float64Array[],
  targets: readonly number[],
  weights: Float64Array,
  ridge: number,
): { gradient: Float64Array; hessian: Float64Array[] } {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  const row = new Float64Array(size).fill(1);
  for (const [place, input] of inputs.entries()) {
    row.set(input);
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const miss = (targets[place] ?? 0) - probability;
    const spread = Math.max(1e-9, probability * (1 - probability));
    for (let at = 0; at < size; at += 1) {
      const value = row[at] ?? 0;
      if (value === 0) continue;
      gradient[at] = (gradient[at] ?? 0) + miss * value;
      const line = hessian[at];
      if (!line) continue;
      for (let to = 0; to <= at; to += 1)
        line[to] = (line[to] ?? 0) + spread * value * (row[to] ?? 0);
    }
  }
  for (let at = 0; at < size - 1; at += 1) {
    gradient[at] = (gradient[at] ?? 0) - ridge * (weights[at] ?? 0);
    const line = hessian[at];
    if (line) line[at] = (line[at] ?? 0) + ridge;
  }
  const last = hessian[size - 1];
  if (last) last[size - 1] = (last[size - 1] ?? 0) + 1e-9;
  return { gradient, hessian };
}

/** By Cholesky's decomposition. @param lower the lower half of a positive definite matrix; overwritten */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const out = right.slice();
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    const line = lower[row];
    if (!line) continue;
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = out[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (out[k] ?? 0);
    out[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = out[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (out[k] ?? 0);
    out[row] = sum / at(row, row);
  }
  return out;
}
