// The order of a class at work: by name, by how far each is, or by when each was last seen.
import type { LiveStudent } from '#lib/core/progress/live-view.ts';

export const LIVE_SORTS = ['name', 'progress', 'seen'] as const;
export type LiveSort = (typeof LIVE_SORTS)[number];

/** Anything else is by name. */
export function parseLiveSort(text: string | undefined): LiveSort {
  return LIVE_SORTS.find((sort) => sort === text) ?? 'name';
}

/** Those who are least far, or were seen longest ago, come first: they may need help. Who has handed in comes last. */
export function sortStudents(students: readonly LiveStudent[], by: LiveSort): LiveStudent[] {
  const done = ({ status }: LiveStudent) => Number(status !== 'open');
  const keyed = students.map((student) => ({ student, name: nameKey(student.name) }));
  const byName = (a: (typeof keyed)[number], b: (typeof keyed)[number]) =>
    compare(a.name, b.name) || a.student.run - b.student.run;
  switch (by) {
    case 'name':
      keyed.sort(byName);
      break;
    case 'progress':
      keyed.sort(
        (a, b) =>
          done(a.student) - done(b.student) ||
          a.student.responded - b.student.responded ||
          byName(a, b),
      );
      break;
    case 'seen':
      keyed.sort(
        (a, b) =>
          done(a.student) - done(b.student) || a.student.seenAt - b.student.seenAt || byName(a, b),
      );
      break;
  }
  return keyed.map(({ student }) => student);
}

/** The same in every browser and on the server: without marks and case, numbers by their size. */
function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
