// Trains the judge of arcs on what passes made of sentences they had not learnt from: logistic regression, averaged.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { FrequentBuckets } from '#lib/core/language/linear/frequent-buckets.ts';
import { hiding } from '#lib/core/language/linear/hiding.ts';
import { LinearTrainer, type LinearWeights } from '#lib/core/language/linear/linear-trainer.ts';
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';
import type { Pass, PassRun } from './arc-candidates.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import { bandsOf, gradeReading, runBoth } from './fit-confidence.ts';
import type { GoldToken } from './gold-examples.ts';
import { walkArcs } from './judge-arcs.ts';

/** Two passes and the sentences they did not learn from; one that stands there twice counts twice. */
export type JudgeFold = {
  forward: Pass;
  backward: Pass;
  sentences: readonly (readonly GoldToken[])[];
};

type Example = { features: Int32Array; right: boolean };

const KEY_BITS = 24;
const EPOCHS = 5;
const RATE = 0.04;
const DROPOUT = 0.3;
/** Misses smaller than this teach nothing. */
const LEAST_MISS = 0.02;

/** @param relations names by number */
export function trainJudge(
  folds: readonly JudgeFold[],
  relations: readonly string[],
  clusters: WordClusters,
  seed: string,
): LinearWeights {
  const examples = folds.flatMap((fold) => examplesOf(fold, relations, clusters));
  const frequent = new FrequentBuckets(KEY_BITS);
  examples.forEach((own, at) => {
    for (const { features } of own) frequent.add(features, features.length, at + 1);
  });
  const all = examples.flat().map(({ features, right }) => ({
    features: features.filter((feature) => frequent.has(feature)),
    right,
  }));
  const trainer = new LinearTrainer(1, KEY_BITS);
  const scores = new Float32Array(1);
  const hidden = hiding(seededRandom(`${seed} judge`)(2 ** 31), DROPOUT);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const step = RATE / (1 + epoch / 2);
    for (const { features, right } of seededShuffle(all, `${seed} judge ${epoch}`)) {
      const shown = features.filter(() => !hidden());
      trainer.score(shown, shown.length, scores);
      const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-(scores[0] as number)));
      if (Math.abs(miss) > LEAST_MISS) trainer.add(shown, shown.length, 0, step * miss);
      trainer.tick();
    }
  }
  const average = trainer.average();
  return { ...average, weights: average.weights.map((weight) => weight * (1 - DROPOUT)) };
}

/** The arcs of each sentence; those of branches left out, which are too unlike what held-out passes make. */
function examplesOf(
  { sentences, ...passes }: JudgeFold,
  relations: readonly string[],
  clusters: WordClusters,
): Example[][] {
  const usable = sentences.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const known = new Map([...new Set(usable)].map((one) => [one, runBoth(one, passes, clusters)]));
  const bands = bandsOf(
    [...known.values()].flatMap(({ forward, backward }) => [forward, backward]),
  );
  return usable.map((sentence) => {
    const found = known.get(sentence);
    const examples: Example[] = [];
    if (!found) return examples;
    const bare = (run: PassRun): PassRun => ({ ...run, branches: [] });
    const runs = { ...found, forward: bare(found.forward), backward: bare(found.backward) };
    walkArcs(runs, bands, (candidate, features, count) => {
      const right = gradeReading(candidate, sentence, runs.places, relations) === 2;
      examples.push({ features: features.slice(0, count), right });
    });
    return examples;
  });
}
