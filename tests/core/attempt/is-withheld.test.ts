import { expect, it } from 'vitest';
import { isWithheld } from '#lib/core/attempt/is-withheld.ts';
import { choose } from './build-attempt.ts';

const response = choose('o1');

it.each([
  ['a response whose sentence is still to come', { response, pointing: { locked: false } }, true],
  ['no response', { response: null, pointing: { locked: false } }, false],
  ['a question without the step', { response }, false],
  ['a sentence pointed at', { response, pointing: { locked: false, sentence: 0 } }, false],
  ['the step passed over', { response, pointing: { locked: false, sentence: null } }, false],
  ['an attempt that is over', { response, pointing: { locked: true } }, false],
])('feedback waits, or not: %s', (_what, state, withheld) => {
  expect(isWithheld(state)).toBe(withheld);
});
