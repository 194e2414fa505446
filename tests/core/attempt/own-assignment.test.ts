import { describe, expect, it } from 'vitest';
import { currentStatus, GRACE_MS } from '#lib/core/attempt/current-status.ts';
import { newAttempt } from '#lib/core/attempt/new-attempt.ts';
import { ownAssignment, ownVersion } from '#lib/core/attempt/own-assignment.ts';
import { recordResponse } from '#lib/core/attempt/record-response.ts';
import { renameAttempt } from '#lib/core/attempt/rename-attempt.ts';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import { buildAssignment, buildQuiz, choose, START, World } from './build-attempt.ts';

const HOUR = 3_600_000;
const LINK = {
  id: 'link',
  name: 'Ada',
  tokenHash: '0'.repeat(64),
  rosterId: 4,
  extraPercent: 50,
  extraMinutes: 10,
  closesAt: START + 5 * HOUR,
};

function begin(settings: Parameters<typeof buildAssignment>[0], link: typeof LINK | null = null) {
  return newAttempt({
    id: 'bcdfgh.a',
    assignment: buildAssignment(settings),
    quiz: buildQuiz(),
    name: 'Ada',
    link,
    tokenHash: '0'.repeat(64),
    operationId: 'start-0001',
    run: 1,
    now: START,
  });
}

describe('an attempt with a personal link', () => {
  it('has the extra time, its name and its close in its record', () => {
    const attempt = begin({ timeLimitMs: HOUR, closesAt: START + HOUR, askName: false }, LINK);
    expect(attempt).toMatchObject({
      name: 'Ada',
      rosterId: 4,
      dueAt: START + 1.5 * HOUR + 600_000,
      closesAt: START + 5 * HOUR,
    });
  });

  it.each([
    [HOUR + GRACE_MS, null, 'overdue'],
    [HOUR + GRACE_MS, LINK, 'open'],
    [5 * HOUR + GRACE_MS - 1, LINK, 'open'],
    [5 * HOUR + GRACE_MS, LINK, 'overdue'],
  ])('%d ms after its start, with %o, is by the server’s clock %s', (elapsed, link, status) => {
    const settings = { closesAt: START + HOUR };
    const attempt = begin(settings, link);
    const own = ownAssignment(attempt, buildAssignment(settings)).settings;
    expect(currentStatus(attempt, own, START + elapsed)).toBe(status);
  });
});

describe('settings that change while students work', () => {
  it('cannot untell what was told at once', () => {
    const world = new World({ feedback: 'each' });
    world.respond('q1', choose('o2'));
    const changed = buildAssignment({ feedback: 'end' });
    const own = ownAssignment(world.attempt, changed).settings;
    expect(own.feedback).toBe('each');
    const again = recordResponse(world.attempt, {
      quiz: world.quiz,
      settings: own,
      questionId: 'q1',
      submission: { operationId: 'response-again', try: 1, response: choose('o1') },
      now: START,
    });
    expect(again).toMatchObject({ type: 'conflict', reason: 'try-locked' });
  });

  it('may tell sooner', () => {
    const attempt = begin({ feedback: 'end' });
    expect(ownAssignment(attempt, buildAssignment({ feedback: 'each' })).settings.feedback).toBe(
      'each',
    );
  });

  it.each([
    ['a later close gives more time', [], 3 * HOUR, 3 * HOUR],
    ['an earlier close less', [], 1, 1],
    ['what had ended stays ended', [START + HOUR], 3 * HOUR, HOUR],
    ['even with no close at all now', [START + HOUR], null, HOUR],
    ['a close before its start is another’s', [START - 1], 3 * HOUR, 3 * HOUR],
    ['the first close after its start counts', [START - 5, START + 7, START + 9], null, 7],
  ])('%s', (_, pastClosings, closesIn, endsIn) => {
    const attempt = begin({});
    const closesAt = closesIn === null ? null : START + closesIn;
    const assignment = { ...buildAssignment({ closesAt }), pastClosings };
    expect(ownAssignment(attempt, assignment).settings.closesAt).toBe(START + endsIn);
  });

  it('leave the questions and the highest score as they were', () => {
    const attempt = begin({ questionCount: 2 });
    expect(attempt.questionIds).toEqual(['q1', 'q2']);
    const own = ownVersion(attempt, buildQuiz());
    expect(own.questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(replayAttempt(attempt, own).maxPoints).toBe(200);
  });
});

describe('a new name', () => {
  const named = (id: string, name: string, run = 1, startedAt = START) => ({
    ...begin({}),
    id,
    name,
    run,
    startedAt,
  });
  const give = (attemptId: string, name: string, sameStudent = false) => ({
    attemptId,
    name,
    sameStudent,
  });
  const brief = (attempts: ReturnType<typeof renameAttempt>) =>
    attempts.map(({ id, name, run }) => [id, name, run]);

  it('changes one attempt', () => {
    const all = [named('a', 'Ada'), named('b', 'Ada')];
    expect(brief(renameAttempt(all, give('b', 'Ada B.')))).toEqual([['b', 'Ada B.', 1]]);
  });

  it('of another student makes no repeat of it unless that is said', () => {
    const all = [named('a', 'Ada'), named('b', 'Ava', 1, START + 1)];
    expect(brief(renameAttempt(all, give('b', 'Ada')))).toEqual([['b', 'Ada', 1]]);
    expect(brief(renameAttempt(all, give('b', 'Ada', true)))).toEqual([['b', 'Ada', 2]]);
  });

  it('counts by the start, whichever is renamed', () => {
    const all = [named('a', 'Ada', 1, START + 1), named('b', 'Ava')];
    expect(brief(renameAttempt(all, give('b', 'Ada', true)))).toEqual([
      ['b', 'Ada', 1],
      ['a', 'Ada', 2],
    ]);
  });

  it('puts two of the same name together without another name', () => {
    const all = [named('a', 'Ada'), named('b', 'Ada', 1, START + 1)];
    expect(brief(renameAttempt(all, give('a', 'Ada', true)))).toEqual([['b', 'Ada', 2]]);
    expect(renameAttempt(all, give('a', 'Ada'))).toEqual([]);
  });

  it('of its own makes a repeat a first run', () => {
    const all = [named('a', 'Ada'), named('b', 'Ada', 2, START + 1)];
    expect(brief(renameAttempt(all, give('b', 'Bea')))).toEqual([['b', 'Bea', 1]]);
  });
});
