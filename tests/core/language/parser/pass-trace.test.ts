import { describe, expect, it } from 'vitest';
import { ParserState, SHIFT } from '#lib/core/language/parser/parser-state.ts';
import {
  beginTrace,
  endTrace,
  newTrace,
  noteStep,
  secondOf,
  stackHash,
} from '#lib/core/language/parser/pass-trace.ts';

describe('the trace of a pass', () => {
  it('notes what was taken, what came second and where it stood', () => {
    const trace = newTrace();
    beginTrace(trace, 2);
    const state = new ParserState(2);
    noteStep(trace, state, SHIFT, 0.5, Float32Array.from([3, 1, 2]));
    state.shift();
    noteStep(trace, state, SHIFT, 0.25, Float32Array.from([3, 2.75, 2]));
    state.shift();
    endTrace(trace, state);
    expect(trace.count).toBe(2);
    expect([...trace.second.slice(0, 2)]).toEqual([2, 1]);
    expect([...trace.margins.slice(0, 2)]).toEqual([0.5, 0.25]);
    expect([...trace.fronts.slice(0, 3)]).toEqual([0, 1, 2]);
    expect(new Set(trace.stacks.slice(0, 3)).size).toBe(3);
  });

  it('hashes stacks of the same words to the same number, and of others to others', () => {
    const hashOf = (places: number[]) => {
      const depths = new Int32Array(4);
      return places.reduce((_, place, depth) => stackHash(depths, depth, place), 0);
    };
    expect(hashOf([0, 2])).toBe(hashOf([0, 2]));
    expect(hashOf([2, 0])).not.toBe(hashOf([0, 2]));
    expect(hashOf([0])).not.toBe(hashOf([0, 2]));
  });

  it('knows the second best class', () => {
    expect(secondOf(Float32Array.from([1, 4, 3]), 3, 1)).toBe(2);
    expect(secondOf(Float32Array.from([5, 4, 3]), 3, 0)).toBe(1);
  });
});
