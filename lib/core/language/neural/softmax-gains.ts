// From scores to chances, and to what the loss gains by each score.
import type { Kernel, Rows } from './kernel.ts';

/**
 * Scores become what the loss gains by each of them: the chance it gives, less 1 for the right one, times `weight`.
 * @param without by row the one that cannot be, or none. @returns the sum of the losses
 */
export function softmaxGains(
  { floats }: Kernel,
  { at, stride }: Rows,
  columns: number,
  right: ArrayLike<number>,
  weight: number,
  without: (row: number) => number = () => -1,
): number {
  let loss = 0;
  for (let row = 0; row < right.length; row += 1) {
    const from = at + row * stride;
    const left = without(row);
    let best = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < columns; column += 1) {
      if (column !== left) best = Math.max(best, floats[from + column] as number);
    }
    const wanted = (floats[from + (right[row] as number)] as number) - best;
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      const power = column === left ? 0 : Math.exp((floats[from + column] as number) - best);
      floats[from + column] = power;
      sum += power;
    }
    for (let column = 0; column < columns; column += 1) {
      const chance = (floats[from + column] as number) / sum;
      floats[from + column] = (chance - (column === right[row] ? 1 : 0)) * weight;
    }
    for (let column = columns; column < stride; column += 1) floats[from + column] = 0;
    loss += Math.log(sum) - wanted;
  }
  return loss;
}
