// What a pass did at each step, so that others can be tried at its doubtful ones.
import { joinSpread, spread } from '#lib/core/language/linear/feature-hash.ts';
import { type ParserState, SHIFT, TRANSITIONS } from './parser-state.ts';

/** By step, up to `count`; after the last one stands how the pass ended. */
export type Trace = {
  count: number;
  taken: Uint8Array;
  /** The transition that came second, and by how much. */
  second: Uint8Array;
  margins: Float32Array;
  /** Before the step: the buffer's front, and a hash of the stack. */
  fronts: Int32Array;
  stacks: Int32Array;
  /** Hashes of the lowest 0, 1, 2 ... items of the stack as it stands. */
  depths: Int32Array;
};

export const newTrace = (): Trace => ({
  count: 0,
  taken: new Uint8Array(0),
  second: new Uint8Array(0),
  margins: new Float32Array(0),
  fronts: new Int32Array(0),
  stacks: new Int32Array(0),
  depths: new Int32Array(0),
});

/** Begins a sentence of so many words. */
export function beginTrace(trace: Trace, words: number): void {
  const steps = 2 * words + 1;
  trace.count = 0;
  if (trace.taken.length >= steps) return;
  trace.taken = new Uint8Array(steps);
  trace.second = new Uint8Array(steps);
  trace.margins = new Float32Array(steps);
  trace.fronts = new Int32Array(steps);
  trace.stacks = new Int32Array(steps);
  trace.depths = new Int32Array(words + 2);
}

/** The hash of a stack with `front` on top of the lowest `depth` items. @returns it, noted in `depths` */
export function stackHash(depths: Int32Array, depth: number, front: number): number {
  const hash = joinSpread(depths[depth] as number, spread(front + 1));
  depths[depth + 1] = hash;
  return hash;
}

/** The class that comes after `best`, the first of equals. */
export function secondOf(scores: Float32Array, classes: number, best: number): number {
  let second = best === 0 ? 1 : 0;
  for (let c = second + 1; c < classes; c += 1) {
    if (c !== best && (scores[c] as number) > (scores[second] as number)) second = c;
  }
  return second;
}

/** @param scores of all transitions, of which `taken` is the best */
export function noteStep(
  trace: Trace,
  state: ParserState,
  taken: number,
  margin: number,
  scores: Float32Array,
): void {
  const step = trace.count;
  trace.taken[step] = taken;
  trace.second[step] = secondOf(scores, TRANSITIONS, taken);
  trace.margins[step] = margin;
  endTrace(trace, state);
  trace.count = step + 1;
  if (taken === SHIFT) stackHash(trace.depths, state.depth, state.front);
}

/** Notes where the pass stands. */
export function endTrace(trace: Trace, { front, depth }: ParserState): void {
  trace.fronts[trace.count] = front;
  trace.stacks[trace.count] = trace.depths[depth] as number;
}
