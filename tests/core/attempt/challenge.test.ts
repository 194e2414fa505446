import { expect, it } from 'vitest';
import { attemptLive } from '#lib/core/attempt/attempt-live.ts';
import { challengesDelta, challengeTo, cleanWords } from '#lib/core/attempt/challenge.ts';
import { World } from './build-attempt.ts';

const made = { operationId: 'challenge-1', sentence: 0, reason: 'It is wrong, I think.', at: 0 };
const answer = { verdict: 'agreed' as const, reply: '', at: 0 };
const challenges = { q1: made, q2: { ...made, answer }, q3: made };

it('those without an answer are counted, and a deletion of any run takes them back', () => {
  expect(challengesDelta({ challenges })).toEqual({ '*:challenges': 2 });
  expect(challengesDelta({})).toEqual({});
  for (const run of [1, 2]) {
    const world = new World({}, { run });
    expect(attemptLive({ ...world.attempt, challenges }, world.quiz)).toMatchObject({
      '*:challenges': 2,
    });
  }
});

it('is found by its question, and by no name that objects have', () => {
  expect(challengeTo({ challenges }, 'q1')).toEqual(made);
  expect(challengeTo({ challenges }, 'constructor')).toBeNull();
  expect(challengeTo({}, 'q1')).toBeNull();
});

it.each([
  ['  a \n\t b ', 'a b'],
  ['e\u0301', '\u00e9'],
  ['\ud800', '\ufffd'],
])('the words %j are kept as %j', (typed, kept) => {
  expect(cleanWords(typed)).toBe(kept);
});
