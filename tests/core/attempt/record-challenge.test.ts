import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { recordChallenge } from '#lib/core/attempt/record-challenge.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { choose, World } from './build-attempt.ts';

const REASON = 'The article says so itself.';

function challenge(
  world: World,
  given: Partial<Parameters<typeof recordChallenge>[1]['submission']> & {
    questionId?: string;
  } = {},
) {
  const { questionId = 'q1', ...submission } = given;
  const { assignment, quiz, now } = world;
  const outcome = recordChallenge(world.attempt, {
    assignment,
    quiz,
    questionId,
    submission: { operationId: 'challenge-1', sentence: 0, reason: REASON, ...submission },
    now,
  });
  if (outcome.type === 'recorded') world.attempt = outcome.attempt;
  return outcome;
}

function told(settings: ConstructorParameters<typeof World>[0] = {}): World {
  const world = new World({ showArticle: true, ...settings });
  world.respond('q1', choose('o2'));
  return world;
}

describe('a challenge', () => {
  it('is kept with the attempt and counted once', () => {
    const world = told();
    expect(challenge(world)).toMatchObject({
      type: 'recorded',
      live: { '*:challenges': 1 },
      added: true,
    });
    expect(attemptSchema.parse(world.attempt)).toEqual(world.attempt);
    expect(challenge(world)).toMatchObject({ type: 'repeated' });
    expect(challenge(world, { sentence: 1 })).toMatchObject({ reason: 'operation-reused' });
  });

  it('may be put in another’s place until it is answered, and a late repeat brings nothing back', () => {
    const world = told();
    challenge(world);
    const second = { operationId: 'challenge-2', sentence: 1 };
    expect(challenge(world, second)).toMatchObject({ type: 'recorded', live: {}, added: false });
    expect(challenge(world)).toMatchObject({ type: 'repeated' });
    const [made] = Object.values(world.attempt.challenges ?? {});
    expect(made).toMatchObject(second);
    const answer = { verdict: 'declined' as const, reply: '', at: world.now };
    world.attempt = {
      ...world.attempt,
      challenges: { q1: { ...second, reason: REASON, at: 0, answer } },
    };
    expect(challenge(world, { operationId: 'challenge-3' })).toMatchObject({ reason: 'answered' });
  });

  it('comes after the solution: not before a response, not while tries are left or the sentence is due', () => {
    const conflict = { type: 'conflict', reason: 'not-told' };
    expect(challenge(new World({ showArticle: true }))).toEqual(conflict);
    expect(challenge(told({ tries: 2 }))).toEqual(conflict);
    expect(challenge(told({ feedback: 'end' }))).toEqual(conflict);
    expect(challenge(told({ pointAtSentence: true }))).toEqual(conflict);
  });

  it('may come with the result', () => {
    const world = told({ feedback: 'end' });
    const { quiz, assignment, now } = world;
    const settings = assignment.settings;
    const finished = finishAttempt(world.attempt, {
      quiz,
      settings,
      operationId: 'finish-01',
      now,
    });
    if (finished.type === 'finished') world.attempt = finished.attempt;
    expect(challenge(world)).toMatchObject({ type: 'recorded' });
  });

  it('is made of five questions at most', () => {
    const world = told();
    const made = { operationId: 'earlier-1', sentence: 0, reason: REASON, at: 0 };
    const earlier = ['q2', 'q3', 'q4', 'q5', 'q6'].map((id) => [id, made]);
    world.attempt = { ...world.attempt, challenges: Object.fromEntries(earlier) };
    expect(challenge(world)).toEqual({ type: 'conflict', reason: 'too-many' });
  });

  it.each([
    ['no sentence', { sentence: null }, 'sentence'],
    ['no sentence of the article', { sentence: 2 }, 'sentence'],
    ['too few words', { reason: '  Wrong.   ' }, 'reason'],
    ['too many words', { reason: 'x'.repeat(501) }, 'reason'],
  ])('with %s is refused', (_what, given, field) => {
    expect(challenge(told(), given)).toEqual({ type: 'invalid', field });
  });

  it('tidies the words it keeps', () => {
    const world = told();
    challenge(world, { reason: ' The\n article  says \ud800 so. ' });
    expect(world.attempt.challenges?.q1?.reason).toBe('The article says \ufffd so.');
  });

  it('where the article is not shown points at what was shown as proof, or at nothing', () => {
    const hidden = { showArticle: false };
    expect(challenge(told(hidden), { sentence: 1 })).toEqual({
      type: 'invalid',
      field: 'sentence',
    });
    expect(challenge(told(hidden), { sentence: 0 })).toMatchObject({ type: 'recorded' });
    const questions = SAMPLE_QUESTIONS.map((question) => ({ ...question, evidence: [] }));
    const unproven = new World(hidden, { questions });
    unproven.respond('q1', choose('o2'));
    expect(challenge(unproven, { sentence: null })).toMatchObject({ type: 'recorded' });
  });
});
