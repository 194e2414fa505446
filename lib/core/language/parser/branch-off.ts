// Other ways on from the doubtful steps of a pass, each until it is where the pass was too.
import { bestClass } from '#lib/core/language/linear/train-linear.ts';
import { FORCED_MARGIN, marginOf, type PassResult, type Scorer } from './parse-pass.ts';
import { LEFT, ParserState, SHIFT, TRANSITIONS } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { stackHash, type Trace } from './pass-trace.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import { MOST_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** Arcs other than those of the pass, had it taken its second choice at one step. */
export type Branch = {
  /** By how much that choice came second. */
  margin: number;
  children: number[];
  heads: number[];
  relations: number[];
  relationMargins: number[];
};

/** One step is tried for each so many words, or part of them. */
const WORDS_A_BRANCH = 7;
/** What has not come back to the way of the pass by then is given up. */
const MOST_STEPS = 40;

const state = new ParserState(0);
const features = new Int32Array(Math.max(MOST_TRANSITION_FEATURES, MOST_RELATION_FEATURES));
const scores = new Float32Array(TRANSITIONS);
let relationScores = new Float32Array(0);
let depths = new Int32Array(0);

/** The steps of least margin, the earlier of equals first. */
function doubtfulSteps({ count, margins }: Trace, most: number): number[] {
  const steps: number[] = [];
  for (let step = 0; step < count; step += 1) {
    const margin = margins[step] as number;
    if (margin >= FORCED_MARGIN / 2) continue;
    let at = steps.length;
    while (at > 0 && (margins[steps[at - 1] as number] as number) > margin) at -= 1;
    if (at >= most) continue;
    steps.splice(at, 0, step);
    if (steps.length > most) steps.pop();
  }
  return steps;
}

/** @param result of the pass that left the trace. @returns those that differ from it */
export function branchOff(
  words: ParserWords,
  result: PassResult,
  trace: Trace,
  transitions: Scorer,
  relations: Scorer,
): Branch[] {
  if (relationScores.length < relations.classes)
    relationScores = new Float32Array(relations.classes);
  if (depths.length < words.count + 2) depths = new Int32Array(words.count + 2);
  const most = Math.ceil(words.count / WORDS_A_BRANCH);
  return doubtfulSteps(trace, most).flatMap((step) => {
    goTo(words.count, result, trace, step);
    const margin = trace.margins[step] as number;
    const branch: Branch = { margin, children: [], heads: [], relations: [], relationMargins: [] };
    const take = (transition: number): void => {
      if (transition === SHIFT) {
        stackHash(depths, state.depth, state.front);
        state.shift();
        return;
      }
      const child = state.top(0);
      relations.score(
        features,
        relationFeatures(state, words, transition, features),
        relationScores,
      );
      const relation = bestClass(relationScores, relations.classes);
      const head = transition === LEFT ? state.front : state.top(1);
      if (head !== result.heads[child] || relation !== result.relations[child]) {
        branch.children.push(child);
        branch.heads.push(head);
        branch.relations.push(relation);
        branch.relationMargins.push(marginOf(relationScores, relations.classes, relation));
      }
      state.attach(transition, relation);
    };
    take(trace.second[step] as number);
    let back = step + 1;
    for (let taken = 1; taken < MOST_STEPS; taken += 1) {
      while (back < trace.count && (trace.fronts[back] as number) < state.front) back += 1;
      if (stoodThere(trace, back)) return branch.children.length > 0 ? [branch] : [];
      take(nextStep(words, transitions));
    }
    return [];
  });
}

/** The state before a step of the pass. */
function goTo(count: number, { relations }: PassResult, trace: Trace, step: number): void {
  state.begin(count);
  depths[0] = trace.depths[0] as number;
  for (let at = 0; at < step; at += 1) {
    const taken = trace.taken[at] as number;
    if (taken === SHIFT) {
      stackHash(depths, state.depth, state.front);
      state.shift();
    } else state.attach(taken, relations[state.top(0)] as number);
  }
}

/** Whether the pass had this front and stack too, at a step from `back` on. */
function stoodThere({ count, fronts, stacks }: Trace, back: number): boolean {
  const hash = depths[state.depth] as number;
  for (let step = back; step <= count && fronts[step] === state.front; step += 1) {
    if (stacks[step] === hash) return true;
  }
  return false;
}

function nextStep(words: ParserWords, transitions: Scorer): number {
  const only = state.onlyTransition();
  if (only >= 0) return only;
  transitions.score(features, transitionFeatures(state, words, features), scores);
  for (let t = 0; t < TRANSITIONS; t += 1) {
    if (!state.allows(t)) scores[t] = -FORCED_MARGIN;
  }
  return bestClass(scores, TRANSITIONS);
}
