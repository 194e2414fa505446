import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { GRACE_MS } from '#lib/core/attempt/current-status.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { responsesTo } from '#lib/core/attempt/stored-responses.ts';
import { arbitraryQuestions, arbitraryResponse } from './arbitrary-quiz.ts';
import { choose, START, World } from './build-attempt.ts';

const RIGHT = choose('o1');
const WRONG = choose('o2');
const finish = (world: World, operationId = 'finish-0001') => {
  const { quiz, assignment, now } = world;
  const result = finishAttempt(world.attempt, {
    quiz,
    settings: assignment.settings,
    operationId,
    now,
  });
  if (result.type === 'finished') world.attempt = result.attempt;
  return result;
};

describe('a response', () => {
  it('is stored with the server time and counts in the live sum', () => {
    const world = new World();
    world.now = START + 5;
    expect(world.respond('q1', RIGHT)).toMatchObject({
      type: 'recorded',
      late: false,
      live: { 'q1:responded': 1, 'q1:right': 1 },
    });
    expect(world.attempt.responses).toEqual({
      q1: [{ operationId: 'response-1', try: 1, response: RIGHT, at: START + 5, late: false }],
    });
    expect(attemptSchema.parse(world.attempt)).toEqual(world.attempt);
  });

  it.each(['q0', '', 'constructor', '__proto__'])('to the question %j is unknown', (questionId) => {
    expect(new World().respond(questionId, RIGHT)).toEqual({ type: 'unknown-question' });
  });

  it('that cannot be scored is invalid and leaves nothing behind', () => {
    const world = new World();
    const before = world.attempt;
    expect(world.respond('q1', choose('o9'))).toEqual({
      type: 'invalid',
      field: 'response.optionId',
    });
    expect(world.attempt).toBe(before);
  });

  it('of a later run is stored and does not count in the live sum', () => {
    expect(new World({}, { run: 2 }).respond('q1', RIGHT)).toMatchObject({
      type: 'recorded',
      live: {},
    });
  });
});

describe('with feedback after each question', () => {
  it.each([
    [1, [WRONG], 2, 'try-locked'],
    [1, [RIGHT], 2, 'try-locked'],
    [1, [WRONG], 1, 'try-locked'],
    [3, [WRONG], 1, 'try-locked'],
    [3, [WRONG], 3, 'wrong-try'],
    [3, [], 2, 'wrong-try'],
    [3, [RIGHT], 2, 'try-locked'],
    [3, [WRONG, WRONG, WRONG], 4, 'try-locked'],
  ] as const)('%d tries, after %j, try %d is %s', (tries, earlier, tryNumber, reason) => {
    const world = new World({ tries });
    earlier.forEach((response, index) => {
      expect(world.respond('q1', response, { try: index + 1 })).toMatchObject({ type: 'recorded' });
    });
    expect(world.respond('q1', RIGHT, { try: tryNumber })).toEqual({ type: 'conflict', reason });
  });

  it('only the first try counts in the live sum', () => {
    const world = new World({ tries: 3 });
    expect(world.respond('q1', WRONG)).toMatchObject({ live: { 'q1:responded': 1 } });
    expect(world.respond('q1', RIGHT, { try: 2 })).toMatchObject({ type: 'recorded', live: {} });
    expect(responsesTo(world.attempt, 'q1').map((entry) => entry.try)).toEqual([1, 2]);
  });
});

describe.each(['end', 'closed'] as const)('with feedback at the %s', (feedback) => {
  it('a response is replaced, and the live sum moves by the difference', () => {
    const world = new World({ feedback });
    expect(world.respond('q1', WRONG)).toMatchObject({ live: { 'q1:responded': 1 } });
    expect(world.respond('q1', RIGHT)).toHaveProperty('live', { 'q1:right': 1 });
    expect(world.respond('q1', RIGHT)).toHaveProperty('live', {});
    expect(world.respond('q1', WRONG)).toHaveProperty('live', { 'q1:right': -1 });
    expect(responsesTo(world.attempt, 'q1')).toHaveLength(1);
    expect(attemptSchema.parse(world.attempt)).toEqual(world.attempt);
  });

  it('the try stays 1, whatever number of tries is set', () => {
    const world = new World({ feedback, tries: 3 });
    world.respond('q1', WRONG);
    expect(world.respond('q1', RIGHT, { try: 2 })).toEqual({
      type: 'conflict',
      reason: 'wrong-try',
    });
  });

  it('a tab that says what it replaces does not replace what it has not seen', () => {
    const world = new World({ feedback });
    expect(world.respond('q1', WRONG, { replaces: null })).toMatchObject({ type: 'recorded' });
    expect(world.respond('q1', RIGHT, { replaces: 'response-1' })).toMatchObject({
      type: 'recorded',
    });
    for (const replaces of [null, 'response-1']) {
      expect(world.respond('q1', WRONG, { replaces })).toEqual({
        type: 'conflict',
        reason: 'wrong-try',
      });
    }
    expect(responsesTo(world.attempt, 'q1')[0]?.response).toEqual(RIGHT);
  });
});

describe('the same operation twice (R7)', () => {
  const FIRST = { operationId: 'operation-a' };
  /** [what happened in between, second question, second try, second response, outcome] */
  const TABLE = [
    ['nothing', 'q1', 1, RIGHT, { type: 'repeated' }],
    ['nothing', 'q1', 1, WRONG, { type: 'conflict', reason: 'operation-reused' }],
    ['nothing', 'q1', 2, RIGHT, { type: 'conflict', reason: 'operation-reused' }],
    ['nothing', 'q2', 1, RIGHT, { type: 'conflict', reason: 'operation-reused' }],
    ['a replacement', 'q1', 1, RIGHT, { type: 'repeated' }],
    ['a replacement', 'q1', 1, WRONG, { type: 'conflict', reason: 'operation-reused' }],
    ['a finish', 'q1', 1, RIGHT, { type: 'repeated' }],
    ['a finish', 'q1', 1, WRONG, { type: 'conflict', reason: 'operation-reused' }],
    ['the close', 'q1', 1, RIGHT, { type: 'repeated' }],
  ] as const;

  it.each(TABLE)(
    'after %s: %s, try %d, %j is %j',
    (between, questionId, tryNumber, response, is) => {
      const world = new World({ feedback: 'end', closesAt: START + 10_000 });
      world.respond('q1', RIGHT, FIRST);
      if (between === 'a replacement') world.respond('q1', WRONG);
      if (between === 'a finish') finish(world);
      if (between === 'the close') world.now = START + 99_999;
      const before = world.attempt;
      expect(world.respond(questionId, response, { ...FIRST, try: tryNumber })).toMatchObject(is);
      expect(world.attempt).toBe(before);
    },
  );

  it('the operation that started or finished the attempt is no response', () => {
    const world = new World({ feedback: 'end' });
    const reused = { type: 'conflict', reason: 'operation-reused' };
    expect(world.respond('q1', RIGHT, { operationId: 'start-0001' })).toEqual(reused);
    finish(world);
    expect(world.respond('q1', RIGHT, { operationId: 'finish-0001' })).toEqual(reused);
  });

  it('the order of the keys of a body makes no difference', () => {
    const world = new World();
    const pairs = { p1: 'o2', p2: 'o1' };
    world.respond('q7', { kind: 'matching', pairs }, FIRST);
    const turned = { pairs: { p2: 'o1', p1: 'o2' }, kind: 'matching' as const };
    expect(world.respond('q7', turned, FIRST)).toMatchObject({ type: 'repeated' });
  });

  it('repeating any earlier operation of any history changes nothing', () => {
    const history = arbitraryQuestions(3).chain((questions) => {
      const step = fc
        .constantFrom(...questions)
        .chain((question) =>
          fc.tuple(fc.constant(question.id), arbitraryResponse(question), fc.constantFrom(1, 2, 3)),
        );
      return fc.tuple(
        fc.constant(questions),
        fc.array(step, { maxLength: 12 }),
        fc.constantFrom('each' as const, 'end' as const),
      );
    });
    fc.assert(
      fc.property(history, ([questions, steps, feedback]) => {
        const world = new World({ feedback, tries: 3 }, { questions });
        const taken = steps.map(([questionId, response, tryNumber], index) => {
          const given = { try: tryNumber, operationId: `operation-${index}` };
          const { type } = world.respond(questionId, response, given);
          return { questionId, response, given, type };
        });
        const before = JSON.stringify(world.attempt);
        for (const { questionId, response, given, type } of taken) {
          if (type !== 'recorded') continue;
          expect(world.respond(questionId, response, given).type).toBe('repeated');
        }
        expect(JSON.stringify(world.attempt)).toBe(before);
      }),
    );
  });
});

describe('after the end (R4)', () => {
  it('a finished attempt takes nothing', () => {
    const world = new World({ feedback: 'end' });
    finish(world);
    expect(world.respond('q1', RIGHT)).toEqual({ type: 'conflict', reason: 'finished' });
  });

  it.each([
    [START + 10_000 + GRACE_MS - 1, false],
    [START + 10_000 + GRACE_MS, true],
  ])('of one closing 10 s after the start, a response at %d is late: %s', (now, late) => {
    const world = new World({ closesAt: START + 10_000 });
    world.now = now;
    const live = late ? {} : { 'q1:responded': 1, 'q1:right': 1 };
    expect(world.respond('q1', RIGHT)).toMatchObject({ type: 'recorded', late, live });
  });

  it.each([true, false])(
    'a late response to a question answered in time is refused: its solution may be known by now (marked overdue before: %s)',
    (marked) => {
      const world = new World({ feedback: 'end', closesAt: START + 10_000 });
      world.respond('q1', WRONG);
      world.now = START + 99_999;
      if (marked) expect(finish(world)).toMatchObject({ attempt: { status: 'overdue' } });
      expect(world.respond('q1', RIGHT)).toEqual({ type: 'conflict', reason: 'try-locked' });
      expect(responsesTo(world.attempt, 'q1')).toMatchObject([{ response: WRONG, late: false }]);
      const other = world.respond('q3', { kind: 'true-false', value: true });
      expect(other).toMatchObject({ type: 'recorded', late: true, live: {} });
    },
  );
});
