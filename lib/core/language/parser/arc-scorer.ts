// The probability that a candidate arc is right: a logistic regression over facts, fitted on held-out text.
import { FACTS } from './arc-candidates.ts';

/** The chance, 0..1, that head and relation are both right. @param weights one a fact */
export function arcProbability(facts: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const fact of facts) sum += weights[fact] as number;
  return 1 / (1 + Math.exp(-sum));
}

const ROUNDS = 60;
const RATE = 0.1;
const DECAY = 1e-4;

/** AdaGrad on the log loss with a little L2 decay; the order is as given, so the same input gives the same weights. */
export function fitArcScorer(
  examples: readonly { facts: readonly number[]; right: boolean }[],
): Float64Array {
  const weights = new Float64Array(FACTS);
  const squares = new Float64Array(FACTS).fill(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { facts, right } of examples) {
      const error = (right ? 1 : 0) - arcProbability(facts, weights);
      for (const fact of facts) {
        const weight = weights[fact] as number;
        const step = error - DECAY * weight;
        const square = (squares[fact] as number) + step * step;
        squares[fact] = square;
        weights[fact] = weight + (RATE * step) / Math.sqrt(square);
      }
    }
  }
  return weights;
}
