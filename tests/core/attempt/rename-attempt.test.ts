import { describe, expect, it } from 'vitest';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { renameAttempt } from '#lib/core/attempt/rename-attempt.ts';
import { World } from './build-attempt.ts';

const { attempt } = new World();
const begun = (id: string, name: string, startedAt: number, run = 1): Attempt => ({
  ...attempt,
  id,
  name,
  startedAt,
  run,
});
const brief = (attempts: readonly Attempt[]) =>
  attempts.map(({ id, name, run }) => [id, name, run]);

describe('another name for an attempt', () => {
  const two = [begun('a', 'Ada', 1), begun('b', 'Adda', 2)];

  it('is all that changes, where the student is somebody else', () => {
    const given = { attemptId: 'b', name: 'Ada', sameStudent: false };
    expect(brief(renameAttempt(two, given))).toEqual([['b', 'Ada', 1]]);
  });

  it('of the same student makes the later one a repeat, whichever is renamed', () => {
    expect(brief(renameAttempt(two, { attemptId: 'b', name: 'Ada', sameStudent: true }))).toEqual([
      ['b', 'Ada', 2],
    ]);
    expect(brief(renameAttempt(two, { attemptId: 'a', name: 'Adda', sameStudent: true }))).toEqual([
      ['a', 'Adda', 1],
      ['b', 'Adda', 2],
    ]);
  });

  it('that nobody else has makes a repeat a first run', () => {
    const runs = [begun('a', 'Ada', 1), begun('b', 'Ada', 2, 2)];
    const given = { attemptId: 'b', name: 'Ben', sameStudent: false };
    expect(brief(renameAttempt(runs, given))).toEqual([['b', 'Ben', 1]]);
  });

  it('that it has already changes nothing', () => {
    expect(renameAttempt(two, { attemptId: 'a', name: 'Ada', sameStudent: false })).toEqual([]);
  });
});
