// Fits the confidence of clauses on sentences whose right clauses are known, and keeps it as bytes.
import type { ClauseCalibration } from './confidence.ts';
import { confidenceOf } from './confidence.ts';

export type ClauseExample = { features: readonly number[]; right: boolean };

const ROUNDS = 1500;
const RATE = 0.4;
const MOMENTUM = 0.9;
const RIDGE = 2e-3;
/** Fewest clauses that a threshold is chosen by. */
const FEWEST = 50;

/**
 * Logistic regression by gradient descent from zero, hence the same bytes for the same examples.
 * @param precision 0..1 that the clauses above the threshold have together
 */
export function trainClauses(examples: readonly ClauseExample[], precision: number): Uint8Array {
  const weights = fitWeights(examples);
  return encode([thresholdFor(examples, weights, precision), ...weights]);
}

/** @throws RangeError where the bytes are no whole numbers of eight */
export function loadClauses(bytes: Uint8Array): ClauseCalibration {
  if (bytes.byteLength % 8 !== 0 || bytes.byteLength === 0) {
    throw new RangeError('no clause calibration');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = Array.from({ length: bytes.byteLength / 8 }, (_, at) =>
    view.getFloat64(at * 8, true),
  );
  const [threshold = 1, ...weights] = numbers;
  return { threshold, weights };
}

/** Weights of the features as they are, fitted on the features brought to one spread; the first is constant. */
function fitWeights(examples: readonly ClauseExample[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  const count = Math.max(1, examples.length);
  const columns = Array.from({ length: size }, (_, at) => spread(examples, at));
  const rows = examples.map(({ features }) =>
    Float64Array.from(features, (value, at) => {
      const { mean, deviation } = columns[at] ?? { mean: 0, deviation: 1 };
      return (value - mean) / deviation;
    }),
  );
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -RIDGE * count * weight);
    rows.forEach((row, place) => {
      const error = (examples[place]?.right ? 1 : 0) - logistic(row, weights);
      for (let at = 0; at < size; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
      }
    });
    for (let at = 0; at < size; at += 1) {
      speed[at] = MOMENTUM * (speed[at] ?? 0) + (RATE * (gradient[at] ?? 0)) / count;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  const plain = Array.from(weights, (weight, at) => weight / (columns[at]?.deviation ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (columns[at]?.mean ?? 0), 0);
  return plain.map((weight, at) => (at === 0 ? weight - shift : weight));
}

/** The constant keeps its value; a feature that never changes has no weight. */
function spread(
  examples: readonly ClauseExample[],
  at: number,
): { mean: number; deviation: number } {
  if (at === 0) return { mean: 0, deviation: 1 };
  const values = examples.map(({ features }) => features[at] ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(square / Math.max(1, values.length));
  return { mean, deviation: deviation === 0 ? Number.POSITIVE_INFINITY : deviation };
}

function logistic(row: Float64Array, weights: Float64Array): number {
  let score = 0;
  for (let at = 0; at < weights.length; at += 1) score += (weights[at] ?? 0) * (row[at] ?? 0);
  return 1 / (1 + Math.exp(-score));
}

/** The lowest confidence above which the clauses are right often enough. */
function thresholdFor(
  examples: readonly ClauseExample[],
  weights: readonly number[],
  precision: number,
): number {
  const scored = examples
    .map(({ features, right }) => ({
      confidence: confidenceOf(features, { weights, threshold: 0 }),
      right,
    }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = scored[Math.min(FEWEST, scored.length) - 1]?.confidence ?? 1;
  scored.forEach((example, at) => {
    if (example.right) right += 1;
    // Clauses of one confidence are kept together or not at all.
    const last = scored[at + 1]?.confidence !== example.confidence;
    if (last && at >= FEWEST && right / (at + 1) >= precision) threshold = example.confidence;
  });
  return threshold;
}

function encode(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 8));
  for (const [at, number] of numbers.entries()) view.setFloat64(at * 8, number, true);
  return new Uint8Array(view.buffer);
}
