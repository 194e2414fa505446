// Trains the chain: conditional random field by stochastic gradient (Lafferty et al. 2001), weights averaged.
import { hiding } from '#lib/core/language/linear/hiding.ts';
import { LinearTrainer, type LinearWeights } from '#lib/core/language/linear/linear-trainer.ts';
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';
import { follows, lattice } from './chain-model.ts';

/** One sentence: hashed features and gold label of each token. */
export type ChainExample = { features: Int32Array[]; labels: number[] };

export type ChainWeights = { linear: LinearWeights; moves: Float32Array };

export type TrainChainOptions = {
  labels: number;
  epochs: number;
  rate: number;
  seed: string;
  keyBits?: number | undefined;
  dropout?: number | undefined;
};

/** Gradients smaller than this change nothing: rare features stay out of the table. */
const LEAST_CHANGE = 0.002;

/** Same examples and options, same weights. The step at epoch e is rate / (1 + e / 4). */
export function trainChain(
  examples: readonly ChainExample[],
  options: TrainChainOptions,
): ChainWeights {
  const { labels, epochs, rate, seed, keyBits, dropout = 0 } = options;
  const trainer = new LinearTrainer(labels, keyBits);
  const moves = new Float32Array((labels + 1) * labels);
  const summed = new Float64Array(moves.length);
  const scores = new Float32Array(labels);
  const hidden = hiding(seededRandom(`${seed} dropout`)(2 ** 31), dropout);
  let ticks = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = rate / (1 + epoch / 4);
    for (const { features: all, labels: gold } of seededShuffle(examples, `${seed} ${epoch}`)) {
      const features = dropout > 0 ? all.map((row) => row.filter(() => !hidden())) : all;
      const length = features.length;
      const emissions = new Float32Array(length * labels);
      features.forEach((row, at) => {
        trainer.score(row, row.length, scores);
        emissions.set(scores, at * labels);
      });
      const { forward, backward, total } = lattice(emissions, moves, labels);
      const changes: { from: number; label: number; amount: number }[] = [];
      features.forEach((row, at) => {
        const right = gold[at] ?? 0;
        for (let label = 0; label < labels; label += 1) {
          const place = at * labels + label;
          const chance = Math.exp((forward[place] as number) + (backward[place] as number) - total);
          const amount = ((label === right ? 1 : 0) - chance) * step;
          if (Math.abs(amount) > LEAST_CHANGE * step) trainer.add(row, row.length, label, amount);
          for (
            let from = at === 0 ? labels : 0;
            from < (at === 0 ? labels + 1 : labels);
            from += 1
          ) {
            if (!follows(at === 0 ? -1 : from, label)) continue;
            const before = at === 0 ? 0 : (forward[place - label - labels + from] as number);
            const way = from * labels + label;
            const pair = Math.exp(
              before +
                (moves[way] as number) +
                (emissions[place] as number) +
                (backward[place] as number) -
                total,
            );
            const wanted = label === right && (at === 0 || from === (gold[at - 1] ?? 0)) ? 1 : 0;
            if (Math.abs(wanted - pair) > LEAST_CHANGE)
              changes.push({ from, label, amount: (wanted - pair) * step });
          }
        }
      });
      for (const { from, label, amount } of changes) {
        const way = from * labels + label;
        moves[way] = (moves[way] as number) + amount;
      }
      trainer.tick();
      ticks += 1;
      for (let way = 0; way < moves.length; way += 1)
        summed[way] = (summed[way] as number) + (moves[way] as number);
    }
  }
  // Unhidden, a token has 1 / (1 - dropout) times as many features as it was trained with.
  const linear = trainer.average();
  const weights = linear.weights.map((weight) => weight * (1 - dropout));
  return {
    linear: { ...linear, weights },
    moves: Float32Array.from(summed, (sum) => sum / Math.max(1, ticks)),
  };
}
