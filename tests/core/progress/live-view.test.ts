import { describe, expect, it } from 'vitest';
import { responseDelta, startedDelta } from '#lib/core/attempt/live-delta.ts';
import { liveRowDelta } from '#lib/core/attempt/live-row.ts';
import { classView, type LiveReading, liveView } from '#lib/core/progress/live-view.ts';
import { buildAssignment, choose, START, World } from '../attempt/build-attempt.ts';
import { addUp } from './arbitrary-class.ts';

const MINUTE = 60_000;

function reading(worlds: readonly World[], given: Partial<LiveReading> = {}): LiveReading {
  return {
    assignment: worlds[0]?.assignment ?? buildAssignment(),
    live: addUp(worlds.map(({ attempt }) => startedDelta(attempt))),
    rows: addUp(worlds.map(({ attempt }) => liveRowDelta(null, attempt))),
    claims: {},
    now: START,
    ...given,
  };
}

describe('the view of a class at work', () => {
  it('is empty where nobody has started', () => {
    expect(liveView(reading([]))).toEqual({
      started: 0,
      finished: 0,
      questions: [],
      students: [],
      more: 0,
      absent: [],
    });
  });

  it('tells of each student where they are, and of each question how many responded', () => {
    const world = new World();
    world.now = START + MINUTE;
    world.respond('q1', choose('o1'));
    const read = reading([world], {
      live: addUp([startedDelta({ run: 1 }), responseDelta('q1', null, true)]),
    });
    expect(liveView(read)).toMatchObject({
      started: 1,
      finished: 0,
      questions: [{ questionId: 'q1', responded: 1, right: 1 }],
      students: [
        {
          attemptId: 'bcdfgh.a',
          name: 'Ada',
          status: 'open',
          at: 2,
          responded: 1,
          right: 1,
          seenAt: START + MINUTE,
        },
      ],
    });
  });

  it('notices by itself that the time of an attempt is up', () => {
    const world = new World({ timeLimitMs: 10 * MINUTE });
    const status = (now: number) => liveView(reading([world], { now })).students[0]?.status;
    expect(status(START + 10 * MINUTE)).toBe('open');
    expect(status(START + 11 * MINUTE)).toBe('overdue');
    expect(liveView(reading([world], { now: START + 11 * MINUTE })).finished).toBe(1);
  });

  it('counts first runs, and shows the others', () => {
    const view = liveView(reading([new World(), new World({}, { run: 2, random: 'b' })]));
    expect(view.started).toBe(1);
    expect(view.students.map(({ run }) => run)).toEqual([1, 2]);
  });

  it('names who of the class list has not begun', () => {
    const entries = [
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Bo' },
    ];
    const assignment = { ...buildAssignment(), roster: { next: 3, entries } };
    expect(liveView(reading([], { assignment, claims: { 1: 'bcdfgh.a' } })).absent).toEqual(['Bo']);
  });

  it('of more than a thousand shows those that were last seen', () => {
    const { attempt } = new World();
    const rows = Array.from({ length: 1003 }, (_, index) =>
      liveRowDelta(null, { ...attempt, id: `bcdfgh.r${index}`, startedAt: START + index * 1000 }),
    );
    const view = liveView(reading([], { rows: Object.assign({}, ...rows) }));
    expect(view.students).toHaveLength(1000);
    expect(view.more).toBe(3);
    expect(view.students[0]?.attemptId).toBe('bcdfgh.r3');
  });
});

describe('the view for the class itself', () => {
  it('has no names, and tells what was right only where it is to', () => {
    const live = responseDelta('q1', null, true);
    const view = liveView(reading([new World()], { live }));
    expect(JSON.stringify(classView(view, true))).not.toContain('Ada');
    expect(classView(view, false)).toEqual({
      started: 0,
      finished: 0,
      questions: [{ questionId: 'q1', responded: 1, right: null }],
    });
    expect(classView(view, true).questions).toEqual(view.questions);
  });
});
