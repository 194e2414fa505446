// How sure a clause is: a logistic function of what speaks for and against it.

/** One weight for each of clauseFeatures, and the confidence from which clauses are kept by default. */
export type ClauseCalibration = { weights: readonly number[]; threshold: number };

/** The product of the confidences, before anything was fitted. */
export const UNFITTED: ClauseCalibration = { weights: [], threshold: 0.5 };

/** Places of subject, objects and helping verbs among the features. */
const READ = [1, 2, 3];

/** @param features of clauseFeatures. @returns the probability that the clause is right */
export function confidenceOf(features: readonly number[], { weights }: ClauseCalibration): number {
  if (weights.length === 0) {
    return Math.exp(READ.reduce((total, at) => total + (features[at] ?? 0), 0));
  }
  const score = weights.reduce((total, weight, at) => total + weight * (features[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}
