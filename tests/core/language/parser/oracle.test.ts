import { describe, expect, it } from 'vitest';
import { goldExample, relationNames } from '#lib/core/language/parser/gold-examples.ts';
import { transitionCosts } from '#lib/core/language/parser/oracle.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from '#lib/core/language/parser/parser-state.ts';
import { SAMPLE } from './sample.ts';

const names = relationNames(SAMPLE);

describe('dynamic oracle', () => {
  it.each([false, true])('leads back to the gold tree (reversed: %s)', (reversed) => {
    const costs = new Float64Array(3);
    for (const sentence of SAMPLE) {
      const { gold } = goldExample(sentence, names, reversed);
      const state = new ParserState(gold.heads.length);
      while (!state.done) {
        transitionCosts(state, gold, costs);
        const free = costs.indexOf(0);
        if (free === SHIFT) state.shift();
        else state.attach(free, 0);
      }
      expect([...state.head.slice(0, gold.heads.length)]).toEqual([...gold.heads]);
    }
  });

  it('counts the arcs a transition loses', () => {
    const [sentence = []] = SAMPLE;
    const { gold } = goldExample(sentence, names, false);
    const state = new ParserState(gold.heads.length);
    const costs = new Float64Array(3);
    state.shift();
    transitionCosts(state, gold, costs);
    // "The" on the stack, "pilot" in front: shifting loses The <- pilot.
    expect([costs[SHIFT], costs[LEFT], costs[RIGHT]]).toEqual([1, 0, Number.POSITIVE_INFINITY]);
  });
});
