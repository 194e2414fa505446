import { expect, it } from 'vitest';
import { joinOverTime, type Sitting } from '#lib/core/progress/join-over-time.ts';

const row = (name: string, points: number, more: { run?: number; status?: 'open' } = {}) => ({
  attemptId: '',
  name,
  run: more.run ?? 1,
  status: more.status ?? ('finished' as const),
  points,
  maxPoints: 200,
});

const typed = (...rows: Sitting['rows'][number][]): Sitting => ({ rows, listed: new Map() });

it('the same name is one row, whatever its case and accents; first runs that were handed in count', () => {
  const first = typed(row('Émile', 100), row('Bo', 200), row('Bo', 0), row('Bo', 0, { run: 2 }));
  const second = typed(row('emile', 200), row('Ada', 50, { status: 'open' }), row('', 0));
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
  expect(joinOverTime([typed()])).toEqual({ students: [], means: [{ mean: null, n: 0 }] });
});

it('on a class list two with the same letters are two students, and a typed name that could be either is neither', () => {
  const rows = [
    { ...row('Émile', 200), attemptId: 'a' },
    { ...row('Emile', 100), attemptId: 'b' },
  ];
  const listed = new Map([
    ['a', 'Émile'],
    ['b', 'Emile'],
  ]);
  const { students } = joinOverTime([{ rows, listed }, typed(row('emile', 0))], ['Émile', 'Emile']);
  expect(students.map(({ name, shares }) => [name, ...shares])).toEqual(
    expect.arrayContaining([
      ['Émile', 1, null],
      ['Emile', 0.5, null],
      ['emile', null, 0],
    ]),
  );
});
