// One greedy pass over a sentence: at each state the best allowed transition, at each arc the best relation.
import { bestClass } from '#lib/core/language/linear/train-linear.ts';
import { ParserState, SHIFT, TRANSITIONS } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { beginTrace, endTrace, noteStep, type Trace } from './pass-trace.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** What scores features: a model, or a trainer at work. */
export type Scorer = {
  classes: number;
  score(features: Int32Array, count: number, scores: Float32Array): void;
};

/** Heads and relations by place (root = count), and margins over the second best (none: 0 or more, capped). */
export type PassResult = {
  heads: Int32Array;
  relations: Int32Array;
  /** The least margin of the transitions since the dependent was pushed down to its arc's. */
  arcMargins: Float32Array;
  relationMargins: Float32Array;
};

/** Score of the best class less that of the second best. */
export function marginOf(scores: Float32Array, classes: number, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c += 1) {
    if (c !== best && (scores[c] as number) > second) second = scores[c] as number;
  }
  return (scores[best] as number) - second;
}

/** More than any margin of a choice: that of the only transition allowed. */
export const FORCED_MARGIN = 1e6;

/** Used again for every sentence: most are so short that making these anew would take as long as reading them. */
const state = new ParserState(0);
const features = new Int32Array(Math.max(MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
const scores = new Float32Array(TRANSITIONS);
let relationScores = new Float32Array(0);

/** @param trace written over with each step taken, for `branchOff` */
export function parsePass(
  words: ParserWords,
  transitions: Scorer,
  relations: Scorer,
  trace: Trace,
): PassResult {
  beginTrace(trace, words.count);
  state.begin(words.count);
  if (relationScores.length < relations.classes)
    relationScores = new Float32Array(relations.classes);
  const arcMargins = new Float32Array(words.count);
  const relationMargins = new Float32Array(words.count);
  const shiftMargins = new Float32Array(words.count + 1);
  while (!state.done) {
    let best = state.onlyTransition();
    let margin = FORCED_MARGIN;
    if (best < 0) {
      transitions.score(features, transitionFeatures(state, words, features), scores);
      for (let t = 0; t < TRANSITIONS; t += 1) {
        if (!state.allows(t)) scores[t] = -FORCED_MARGIN;
      }
      best = bestClass(scores, TRANSITIONS);
      margin = marginOf(scores, TRANSITIONS, best);
    }
    noteStep(trace, state, best, margin, scores);
    if (best === SHIFT) {
      shiftMargins[state.front] = FORCED_MARGIN;
      const top = state.top(0);
      if (top !== state.none) {
        shiftMargins[top] = Math.min(shiftMargins[top] as number, margin);
      }
      state.shift();
      continue;
    }
    const child = state.top(0);
    relations.score(features, relationFeatures(state, words, best, features), relationScores);
    const relation = bestClass(relationScores, relations.classes);
    arcMargins[child] = Math.min(margin, shiftMargins[child] as number);
    relationMargins[child] = marginOf(relationScores, relations.classes, relation);
    state.attach(best, relation);
  }
  endTrace(trace, state);
  return {
    heads: state.head.slice(0, words.count),
    relations: state.relation.slice(0, words.count),
    arcMargins,
    relationMargins,
  };
}
