import { describe, expect, it } from 'vitest';
import { parseLiveSort, sortStudents } from '#components/teacher/live/sort-students.ts';
import type { LiveStudent } from '#lib/core/progress/live-view.ts';

function student(name: string, given: Partial<LiveStudent> = {}): LiveStudent {
  return {
    attemptId: `kx7mq2.${name}`,
    name,
    run: 1,
    status: 'open',
    at: 1,
    count: 9,
    responded: 0,
    right: 0,
    seenAt: 0,
    ...given,
  };
}

const names = (students: LiveStudent[]) => students.map(({ name }) => name);

describe('the order of a class at work', () => {
  it('by name minds neither case nor marks, and puts numbers in their order', () => {
    const class_ = ['zoë', 'Änne', 'anna 10', 'Anna 9', 'Émile', 'Bo'].map((name) => student(name));
    expect(names(sortStudents(class_, 'name'))).toEqual([
      'Anna 9',
      'anna 10',
      'Änne',
      'Bo',
      'Émile',
      'zoë',
    ]);
  });

  it('by progress and by last seen begins with who may need help and ends with who is done', () => {
    const class_ = [
      student('done', { status: 'finished', responded: 1, seenAt: 1 }),
      student('quick', { responded: 7, seenAt: 20 }),
      student('slow', { responded: 2, seenAt: 30 }),
    ];
    expect(names(sortStudents(class_, 'progress'))).toEqual(['slow', 'quick', 'done']);
    expect(names(sortStudents(class_, 'seen'))).toEqual(['quick', 'slow', 'done']);
  });

  it('is by name where the address asks for something else', () => {
    expect([undefined, 'x', 'seen'].map(parseLiveSort)).toEqual(['name', 'name', 'seen']);
  });
});
