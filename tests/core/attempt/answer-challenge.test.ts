import { describe, expect, it } from 'vitest';
import { answerChallenge } from '#lib/core/attempt/answer-challenge.ts';
import { World } from './build-attempt.ts';

const made = { operationId: 'challenge-1', sentence: 0, reason: 'It is wrong, I think.', at: 0 };
const attempt = { ...new World().attempt, challenges: { q1: made } };
const given = {
  questionId: 'q1',
  operationId: 'challenge-1',
  verdict: 'agreed' as const,
  reply: ' You  are right. ',
};

describe('a teacher’s answer', () => {
  it('is kept with the challenge, which waits no more', () => {
    const outcome = answerChallenge(attempt, given, 5);
    expect(outcome).toMatchObject({
      type: 'answered',
      attempt: {
        challenges: {
          q1: { ...made, answer: { verdict: 'agreed', reply: 'You are right.', at: 5 } },
        },
      },
      live: { '*:challenges': -1 },
    });
    if (outcome.type !== 'answered') throw new Error(outcome.type);
    const again = answerChallenge(outcome.attempt, { ...given, verdict: 'declined' }, 6);
    expect(again).toMatchObject({ type: 'answered', live: {} });
  });

  it.each([
    ['another question', { questionId: 'q2' }, { type: 'not-found' }],
    ['one that was replaced', { operationId: 'challenge-0' }, { type: 'changed' }],
    ['words without end', { reply: 'x'.repeat(501) }, { type: 'invalid', field: 'reply' }],
  ])('to %s is refused', (_what, changes, outcome) => {
    expect(answerChallenge(attempt, { ...given, ...changes }, 5)).toEqual(outcome);
  });
});
