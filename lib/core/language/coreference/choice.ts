// The decision what a pronoun or phrase stands for, as a weighed choice with "none of them" among it.
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';

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
  weights: Weights,
): number[] {
  const own = weights[kind];
  const sum = (features: Features) => {
    let total = 0;
    for (const name in features) total += (features[name] ?? 0) * (own[name] ?? 0);
    return total;
  };
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

export const decideByWeights =
  (weights: Weights): Decide =>
  (kind, options, none) => {
    const chances = weighOptions(kind, options, none, weights);
    let choice = 0;
    options.forEach((_, at) => {
      if ((chances[at] ?? 0) > (chances[choice] ?? 0)) choice = at;
    });
    const confidence = chances[choice] ?? 0;
    return options.length > 0 && confidence >= THRESHOLDS[kind]
      ? { choice, confidence }
      : { choice: -1, confidence: 0 };
  };

/** Steps of the weights as they are kept. */
const STEPS = 100;

export function encodeChoice(weights: Weights): Uint8Array {
  const out = new ByteWriter();
  const kinds = Object.entries(weights);
  out.integer(kinds.length);
  for (const [kind, table] of kinds) {
    const entries = Object.entries(table);
    out.text(kind);
    out.integer(entries.length);
    for (const [name, weight] of entries) {
      out.text(name);
      out.float(Math.round(weight * STEPS) / STEPS);
    }
  }
  return out.finish();
}

/** @throws RangeError where the bytes are cut short */
export function loadChoice(bytes: Uint8Array): Weights {
  const reader = new ByteReader(bytes);
  const list = <T>(read: () => T): T[] => Array.from({ length: reader.integer() }, read);
  const tables = new Map(
    list(() => [reader.text(), Object.fromEntries(list(() => [reader.text(), reader.float()]))]),
  );
  const of = (kind: ReferenceClass): Record<string, number> => tables.get(kind) ?? {};
  return { he: of('he'), she: of('she'), it: of('it'), they: of('they'), phrase: of('phrase') };
}
