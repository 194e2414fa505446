import { expect, it } from 'vitest';
import { sortStudents } from '#lib/core/progress/sort-students.ts';

const student = (name: string, points: number, first: number | null) => ({
  name,
  points,
  questions: [{ questionId: 'q1', points: first, maxPoints: 100, right: first === 100 }],
});
const ROWS = [student('Émile', 100, null), student('bo', 300, 0), student('Ada', 100, 100)];

it.each([
  ['start', false, 'Émile bo Ada'],
  ['start', true, 'Ada bo Émile'],
  ['name', false, 'Ada bo Émile'],
  ['name', true, 'Émile bo Ada'],
  ['points', true, 'bo Émile Ada'],
  ['q1', false, 'Émile bo Ada'],
  ['q1', true, 'Ada bo Émile'],
])('by %s, descending %s: %s', (by, descending, names) => {
  const sorted = sortStudents(ROWS, { by, descending });
  expect(sorted.map(({ name }) => name).join(' ')).toBe(names);
});
