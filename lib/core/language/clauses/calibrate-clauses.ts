// Fits the confidence of clauses on sentences whose right clauses are known, and keeps it as bytes.
import type { ClauseCalibration } from './confidence.ts';

export type ClauseExample = { features: readonly number[]; right: boolean };

const ROUNDS = 4000;
const RATE = 0.5;
const RIDGE = 1e-3;
/** Fewest clauses that a threshold is chosen by. */
const FEWEST = 50;

/**
 * Logistic regression by gradient descent from zero, hence the same bytes for the same examples.
 * @param precision 0..1 that the clauses above the threshold have together
 */
export function trainClauses(examples: readonly ClauseExample[], precision: number): Uint8Array {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    gradient.fill(0);
    for (const { features, right } of examples) {
      const error = (right ? 1 : 0) - probability(features, weights);
      for (let at = 0; at < size; at += 1)
        gradient[at] = (gradient[at] ?? 0) + error * (features[at] ?? 0);
    }
    for (let at = 0; at < size; at += 1) {
      const step = (gradient[at] ?? 0) / Math.max(1, examples.length) - RIDGE * (weights[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + RATE * step;
    }
  }
  return encode([thresholdFor(examples, weights, precision), ...weights]);
}

/** @throws RangeError where the bytes are no whole numbers of eight */
export function loadClauses(bytes: Uint8Array): ClauseCalibration {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength % 8 !== 0 || bytes.byteLength === 0)
    throw new RangeError('no clause calibration');
  const numbers = Array.from({ length: bytes.byteLength / 8 }, (_, at) =>
    view.getFloat64(at * 8, true),
  );
  const [threshold = 1, ...weights] = numbers;
  return { threshold, weights };
}

const probability = (features: readonly number[], weights: Float64Array): number => {
  let score = 0;
  for (let at = 0; at < weights.length; at += 1) score += (weights[at] ?? 0) * (features[at] ?? 0);
  return 1 / (1 + Math.exp(-score));
};

/** The lowest confidence above which the clauses are right often enough. */
function thresholdFor(
  examples: readonly ClauseExample[],
  weights: Float64Array,
  precision: number,
): number {
  const scored = examples
    .map(({ features, right }) => ({ confidence: probability(features, weights), right }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = scored[Math.min(FEWEST, scored.length) - 1]?.confidence ?? 1;
  scored.forEach((example, at) => {
    if (example.right) right += 1;
    if (at >= FEWEST && right / (at + 1) >= precision) threshold = example.confidence;
  });
  return threshold;
}

function encode(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  for (const [at, number] of numbers.entries()) view.setFloat64(at * 8, number, true);
  return new Uint8Array(view.buffer);
}
