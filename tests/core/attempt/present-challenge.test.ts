import { expect, it } from 'vitest';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import { presentChallenge } from '#lib/core/attempt/present-challenge.ts';
import { choose, World } from './build-attempt.ts';

const made = { operationId: 'challenge-1', sentence: 0, reason: 'It is wrong, I think.', at: 0 };
const answer = { verdict: 'agreed' as const, reply: 'Yes.', at: 7 };
const { attempt } = new World();

it('a student sees the own words and the answer, and no operation', () => {
  const challenges = { q1: made, q2: { ...made, answer } };
  const shown = (id: string, solved = false) =>
    presentChallenge({ ...attempt, challenges }, id, { solved });
  const { sentence, reason } = made;
  expect(shown('q1')).toEqual({ made: { sentence, reason, answer: null } });
  expect(shown('q2')).toEqual({
    made: { sentence, reason, answer: { verdict: 'agreed', reply: 'Yes.' } },
  });
  expect(shown('q3')).toBeUndefined();
  expect(shown('q3', true)).toEqual({ made: null });
});

it('none more is offered after five', () => {
  const challenges = Object.fromEntries(['q2', 'q3', 'q4', 'q5', 'q6'].map((id) => [id, made]));
  expect(presentChallenge({ ...attempt, challenges }, 'q1', { solved: true })).toBeUndefined();
});

it('a question without a response is not challenged, nor one of a quiz without a teacher', () => {
  const world = new World();
  world.respond('q1', choose('o2'));
  const { assignment, quiz, now } = world;
  const offered = (mayChallenge: boolean) =>
    presentAttempt(world.attempt, { assignment, quiz, now, mayChallenge }).questions.map(
      ({ challenge }) => challenge !== undefined,
    );
  expect(offered(true)).toEqual([true, false, false, false, false, false, false]);
  expect(offered(false)).not.toContain(true);
});
