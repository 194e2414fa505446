import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import {
  liveRowDelta,
  liveRowField,
  parseLiveRow,
  withLiveRow,
} from '#lib/core/attempt/live-row.ts';
import { renameAttempt } from '#lib/core/attempt/rename-attempt.ts';
import { addUp } from '../progress/arbitrary-class.ts';
import { choose, START, World } from './build-attempt.ts';

const RIGHT = choose('o1');
const WRONG = choose('o2');

const rowOf = ({ attempt }: World) => parseLiveRow(liveRowField(attempt), attempt.row ?? 0);

describe('the row of an attempt', () => {
  it('tells who it is, where its student is and when that was', () => {
    const world = new World();
    const { length } = world.quiz.questions;
    expect(rowOf(world)).toEqual({
      attemptKey: 'a',
      name: 'Ada',
      run: 1,
      count: length,
      startedAt: START,
      dueAt: null,
      closesAt: null,
      status: 'open',
      at: 1,
      responded: 0,
      right: 0,
      seenAt: START,
    });
    world.now = START + 61_999;
    world.respond('q1', RIGHT);
    expect(rowOf(world)).toMatchObject({ at: 2, responded: 1, right: 1, seenAt: START + 61_000 });
  });

  it('stays at a question while tries are left', () => {
    const world = new World({ tries: 2 });
    world.respond('q1', WRONG);
    expect(rowOf(world)).toMatchObject({ at: 1, responded: 1, right: 0 });
    world.respond('q1', WRONG, { try: 2 });
    expect(rowOf(world)).toMatchObject({ at: 2, responded: 1, right: 0 });
  });

  it('comes back to what was left out, and is at none when all have a response', () => {
    const [first, second] = new World().quiz.questions;
    if (!first || !second) throw new Error('two questions');
    const world = new World({}, { questions: [first, { ...first, id: 'q9' }] });
    world.respond('q9', RIGHT);
    expect(rowOf(world)).toMatchObject({ at: 1, responded: 1 });
    world.respond('q1', WRONG);
    expect(rowOf(world)).toMatchObject({ at: null, responded: 2, right: 1 });
  });

  it.each(['', 'Ada|1|2', 'Ä😀\nx', `a${'\ud800'}b`, 'a\0b'])('keeps the name %j', (name) => {
    const world = new World();
    const attempt = { ...world.attempt, name, dueAt: START + 5, closesAt: START + 7 };
    const kept = name.toWellFormed().replace('\0', '');
    expect(parseLiveRow(liveRowField(attempt), 1 + 256 ** 3)).toMatchObject({
      name: kept,
      dueAt: START + 5,
      closesAt: START + 7,
    });
  });

  it('is a safe integer, never 0, whatever happens and however long it takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 2 ** 45 }), (ms) => {
        const { attempt, quiz, assignment } = new World();
        const given = { quiz, settings: assignment.settings, questionId: null, now: START + ms };
        const { row = 0 } = withLiveRow(attempt, given);
        expect(row).toBeGreaterThan(0);
        expect(Number.isSafeInteger(row)).toBe(true);
      }),
    );
  });

  it('is what the sums of all changes come to, a new name and a deletion included', () => {
    const world = new World();
    const deltas = [liveRowDelta(null, world.attempt)];
    const respond = (id: string, response: typeof RIGHT) => {
      const taken = world.respond(id, response);
      if (taken.type === 'recorded') deltas.push(taken.rows);
    };
    world.now = START + 9_000;
    respond('q1', WRONG);
    const { quiz, assignment } = world;
    const end = {
      quiz,
      settings: assignment.settings,
      operationId: 'finish-1',
      now: START + 20_000,
    };
    const finished = finishAttempt(world.attempt, end);
    if (finished.type !== 'finished') throw new Error(finished.type);
    deltas.push(finished.rows);
    const change = { attemptId: finished.attempt.id, name: 'Bo', sameStudent: false };
    const [renamed] = renameAttempt([finished.attempt], change);
    if (!renamed) throw new Error('renamed');
    deltas.push(liveRowDelta(finished.attempt, renamed));
    const sum = addUp(deltas);
    expect(sum).toEqual({ [liveRowField(renamed)]: renamed.row });
    expect(Object.entries(sum).map(([field, row]) => parseLiveRow(field, row))).toMatchObject([
      { name: 'Bo', status: 'finished', responded: 1, seenAt: START + 20_000 },
    ]);
    expect(addUp([sum, liveRowDelta(renamed, null)])).toEqual({});
  });

  it('of an attempt from before there were rows comes with its next response', () => {
    const world = new World();
    const { row: _, ...old } = world.attempt;
    world.attempt = old;
    const taken = world.respond('q1', RIGHT);
    expect(taken).toMatchObject({ rows: { [liveRowField(old)]: world.attempt.row } });
    expect(liveRowDelta(old, null)).toEqual({});
  });

  it('is none where a field or its number is something else', () => {
    expect(parseLiveRow('q1:responded', 1)).toBeNull();
    expect(parseLiveRow(liveRowField(new World().attempt), 3)).toBeNull();
  });
});
