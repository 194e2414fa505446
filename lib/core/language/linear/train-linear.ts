// Training where the features do not depend on earlier decisions.
import { seededShuffle } from '#lib/core/seed/random.ts';
import { LinearTrainer, type LinearWeights } from './linear-trainer.ts';

export type LinearExample = { features: Int32Array; klass: number };

export type TrainLinearOptions = {
  classes: number;
  epochs: number;
  seed: string;
  keyBits?: number;
};

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Float32Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c += 1) {
    if ((scores[c] as number) > (scores[best] as number)) best = c;
  }
  return best;
}

/** Averaged perceptron over the examples, in a new seeded order each epoch. Same input, same weights. */
export function trainLinear(
  examples: readonly LinearExample[],
  { classes, epochs, seed, keyBits }: TrainLinearOptions,
): LinearWeights {
  const trainer = new LinearTrainer(classes, keyBits);
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, klass } of seededShuffle(examples, `${seed} ${epoch}`)) {
      trainer.score(features, features.length, scores);
      const guess = bestClass(scores, classes);
      if (guess !== klass) {
        trainer.add(features, features.length, klass, 1);
        trainer.add(features, features.length, guess, -1);
      }
      trainer.tick();
    }
  }
  return trainer.average();
}
