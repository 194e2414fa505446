import { expect, it } from 'vitest';
import { joinOverTime } from '#lib/core/progress/join-over-time.ts';

const row = (name: string, points: number, more: { run?: number; status?: 'open' } = {}) => ({
  name,
  run: more.run ?? 1,
  status: more.status ?? ('finished' as const),
  points,
  maxPoints: 200,
});

it('the same name is one row, whatever its case and accents; first runs that were handed in count', () => {
  const first = [row('Émile', 100), row('Bo', 200), row('Bo', 0), row('Bo', 0, { run: 2 })];
  const second = [row('emile', 200), row('Ada', 50, { status: 'open' }), row('', 0)];
  expect(joinOverTime([first, second])).toEqual({
    students: [
      { name: 'Bo', shares: [1, null] },
      { name: 'Émile', shares: [0.5, 1] },
    ],
    means: [
      { mean: 0.5, n: 3 },
      { mean: 0.5, n: 2 },
    ],
  });
});

it('an assignment that nobody took has no mean', () => {
  expect(joinOverTime([[]])).toEqual({ students: [], means: [{ mean: null, n: 0 }] });
});
