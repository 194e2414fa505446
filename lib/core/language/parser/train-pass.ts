// Training of one greedy parser with a dynamic oracle and exploration (Goldberg & Nivre 2012, 2013).
import { FrequentBuckets } from '#lib/core/language/linear/frequent-buckets.ts';
import { hiding } from '#lib/core/language/linear/hiding.ts';
import { LinearTrainer } from '#lib/core/language/linear/linear-trainer.ts';
import { bestClass } from '#lib/core/language/linear/train-linear.ts';
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';
import { type GoldTree, transitionCosts } from './oracle.ts';
import { ParserState, SHIFT, TRANSITIONS } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** `source`: the sentence; one that stands in the list twice is the same both times. */
export type PassExample = { words: ParserWords; gold: GoldTree; source: unknown };

export type TrainPassOptions = {
  relations: number;
  epochs: number;
  seed: string;
  keyBits: number;
  /** Of a hundred wrong choices, how many are followed (from the second epoch on) rather than mended. */
  explore: number;
  /** Of a hundred features, how many each decision goes without in training, so that none is leant on alone. */
  dropout: number;
  /** A right choice that wins by less than this is still learnt from. */
  margin: number;
  onEpoch?: ((epoch: number, trainers: PassTrainers) => void) | undefined;
};

export type PassTrainers = { transitions: LinearTrainer; relations: LinearTrainer };

/** The allowed transition of the highest score among those costing at most `cost`. */
function bestWithin(scores: Float32Array, costs: Float64Array, cost: number): number {
  let best = -1;
  for (let t = 0; t < TRANSITIONS; t += 1) {
    if ((costs[t] as number) > cost) continue;
    if (best < 0 || (scores[t] as number) > (scores[best] as number)) best = t;
  }
  return best;
}

/** The allowed transition of the highest score among those costing more than `cost`, or -1. */
function bestAbove(scores: Float32Array, costs: Float64Array, cost: number): number {
  let best = -1;
  for (let t = 0; t < TRANSITIONS; t += 1) {
    if ((costs[t] as number) <= cost || costs[t] === Number.POSITIVE_INFINITY) continue;
    if (best < 0 || (scores[t] as number) > (scores[best] as number)) best = t;
  }
  return best;
}

/** Same examples, options and seed: same weights. */
export function trainPass(
  examples: readonly PassExample[],
  options: TrainPassOptions,
): PassTrainers {
  const { relations, epochs, seed, keyBits, explore, dropout, margin, onEpoch } = options;
  const trainers: PassTrainers = {
    transitions: new LinearTrainer(TRANSITIONS, keyBits),
    relations: new LinearTrainer(relations, keyBits),
  };
  const random = seededRandom(`${seed} explore`);
  const frequent = countFrequent(examples, keyBits);
  const hidden = hiding(random(2 ** 31), dropout / 100);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const follow = () => epoch > 0 && random(100) < explore;
    const rules = { follow, thin: (count: number) => thinned(count, frequent, hidden), margin };
    for (const example of seededShuffle(examples, `${seed} ${epoch}`)) {
      trainSentence(example, trainers, rules);
    }
    onEpoch?.(epoch, trainers);
  }
  return trainers;
}

const features = new Int32Array(Math.max(MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
const costs = new Float64Array(TRANSITIONS);
const scores = new Float32Array(TRANSITIONS);

type Rules = { follow: () => boolean; thin: (count: number) => number; margin: number };

/** Leaves out the rare ones and some others of features[0..count), moving the rest together. @returns how many are left. */
function thinned(count: number, frequent: FrequentBuckets, hidden: () => boolean): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const feature = features[at] as number;
    features[kept] = feature;
    if (frequent.has(feature) && !hidden()) kept += 1;
  }
  return kept;
}

/** The features on two right ways through each sentence: arcs as early, and as late, as can be. */
function countFrequent(examples: readonly PassExample[], keyBits: number): FrequentBuckets {
  const frequent = new FrequentBuckets(keyBits);
  const numbers = new Map<unknown, number>();
  for (const { words, gold, source } of examples) {
    if (numbers.has(source)) continue;
    const sentence = numbers.size + 1;
    numbers.set(source, sentence);
    for (const early of [true, false]) {
      const state = new ParserState(words.count);
      while (!state.done) {
        transitionCosts(state, gold, costs);
        if (state.onlyTransition() < 0)
          frequent.add(features, transitionFeatures(state, words, features), sentence);
        const least = Math.min(...costs);
        let next = costs.indexOf(least);
        if (early && next === SHIFT && costs.lastIndexOf(least) > 0)
          next = costs.lastIndexOf(least);
        if (next === SHIFT) {
          state.shift();
          continue;
        }
        frequent.add(features, relationFeatures(state, words, next, features), sentence);
        state.attach(next, gold.relations[state.top(0)] as number);
      }
    }
  }
  return frequent;
}

/** @returns the transition to follow */
function learnTransition(
  state: ParserState,
  words: ParserWords,
  gold: GoldTree,
  transitions: LinearTrainer,
  { follow, thin, margin }: Rules,
): number {
  transitionCosts(state, gold, costs);
  const least = Math.min(...costs);
  const count = thin(transitionFeatures(state, words, features));
  transitions.score(features, count, scores);
  const guess = bestWithin(scores, costs, Number.MAX_VALUE);
  const right = bestWithin(scores, costs, least);
  const rival = bestAbove(scores, costs, least);
  if (rival >= 0 && (scores[right] as number) - (scores[rival] as number) <= margin) {
    transitions.add(features, count, right, 1);
    transitions.add(features, count, rival, -1);
  }
  transitions.tick();
  return (costs[guess] as number) > least && !follow() ? right : guess;
}

function trainSentence(
  { words, gold }: PassExample,
  { transitions, relations }: PassTrainers,
  rules: Rules,
): void {
  const state = new ParserState(words.count);
  const relationScores = new Float32Array(relations.classes);
  while (!state.done) {
    const only = state.onlyTransition();
    const next = only < 0 ? learnTransition(state, words, gold, transitions, rules) : only;
    if (next === SHIFT) {
      state.shift();
      continue;
    }
    const found = rules.thin(relationFeatures(state, words, next, features));
    relations.score(features, found, relationScores);
    const relation = bestClass(relationScores, relations.classes);
    const child = state.top(0);
    const wanted = gold.relations[child] as number;
    state.attach(next, relation);
    if (state.head[child] !== gold.heads[child]) continue;
    if (relation !== wanted) {
      relations.add(features, found, wanted, 1);
      relations.add(features, found, relation, -1);
    }
    relations.tick();
  }
}
