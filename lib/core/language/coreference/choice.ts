// The decision what a pronoun or phrase stands for, as a weighed choice with "none of them" among it.
import { WEIGHTS } from './choice-weights.ts';

export type ReferenceClass = 'he' | 'she' | 'it' | 'they' | 'phrase';

/** One thing it could stand for: values of its features, 0..about 3, by name. */
export type Features = Readonly<Record<string, number>>;

export type Weights = Readonly<Record<ReferenceClass, Readonly<Record<string, number>>>>;

/** From this probability on a choice is made, by class; set by hand on the dev set, where phrases are too few to tell. */
export const THRESHOLDS: Readonly<Record<ReferenceClass, number>> = {
  he: 0.76,
  she: 0.76,
  it: 0.75,
  they: 0.78,
  phrase: 0.85,
};

/** Probability of each option, and last of none: softmax of the weighed sums; "none" has those of `none`. */
export function weighOptions(
  kind: ReferenceClass,
  options: readonly Features[],
  none: Features,
  weights: Weights = WEIGHTS,
): number[] {
  const own = weights[kind];
  const sum = (features: Features) =>
    Object.entries(features).reduce((total, [name, value]) => total + value * (own[name] ?? 0), 0);
  const scores = [...options.map(sum), sum(none)];
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

/** Decides: @returns the place of an option or -1, and how sure it is. */
export type Decide = (
  kind: ReferenceClass,
  options: readonly Features[],
  none: Features,
  context: { sentence: number; at: number },
) => { choice: number; confidence: number };

export const decideByWeights: Decide = (kind, options, none) => {
  const chances = weighOptions(kind, options, none);
  let choice = 0;
  options.forEach((_, at) => {
    if ((chances[at] ?? 0) > (chances[choice] ?? 0)) choice = at;
  });
  const confidence = chances[choice] ?? 0;
  return options.length > 0 && confidence >= THRESHOLDS[kind]
    ? { choice, confidence }
    : { choice: -1, confidence: 0 };
};
