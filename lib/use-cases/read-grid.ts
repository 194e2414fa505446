// Each student and each question of an assignment: sorted as asked, a page at a time.
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';
import { type GridOrder, sortStudents } from '#lib/core/progress/sort-students.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentHeading } from './read-analysis.ts';
import { type AssignmentAccess, authoriseReader, pageStudents } from './read-results.ts';

/** Attempts that are sorted together, so that the cost of a page is bounded; beyond, the next so many. */
export const MAX_SORTED = 1_000;
export const GRID_PAGE = 50;

export type ReadGridInput = AssignmentAccess & {
  order: GridOrder;
  /** From 1. */
  page: number;
  /** `next` of the thousand before. */
  after?: string | undefined;
};

export type ReadGridOutcome =
  | {
      type: 'found';
      assignment: AssignmentHeading;
      may: 'change' | 'read';
      questions: { id: string; stem: string }[];
      order: GridOrder;
      rows: StudentResult[];
      page: number;
      pages: number;
      /** Where more than a thousand have started: the way to the next of them. */
      next: string | null;
    }
  | TeacherRefusal;

/** An order that the assignment does not know is that of start; a page beyond the last is the last. */
export async function readGrid(deps: Deps, input: ReadGridInput): Promise<ReadGridOutcome> {
  const authorised = await authoriseReader(deps, input);
  if (authorised.type !== 'found') return authorised;
  const { found, may } = authorised;
  const { id, code, title, quizId, settings } = found.assignment;
  const asked = askedVersion(found.quiz, settings).questions;
  const known = ['start', 'name', 'points', ...asked.map((question) => question.id)];
  const by = known.includes(input.order.by) ? input.order.by : 'start';
  const order = { by, descending: input.order.descending };
  const read = await pageStudents(deps, found, { after: input.after, limit: MAX_SORTED });
  const pages = Math.max(1, Math.ceil(read.rows.length / GRID_PAGE));
  const page = Math.min(pages, Math.max(1, input.page));
  return {
    type: 'found',
    assignment: { id, code, title, quizId, label: settings.label },
    may,
    questions: asked.map((question) => ({ id: question.id, stem: question.stem })),
    order,
    rows: sortStudents(read.rows, order).slice((page - 1) * GRID_PAGE, page * GRID_PAGE),
    page,
    pages,
    next: read.next,
  };
}
