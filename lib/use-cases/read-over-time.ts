// A class over time: its assignments side by side, the same names in one row.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { joinOverTime, type OverTime } from '#lib/core/progress/join-over-time.ts';
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import { loadAssignments } from '#lib/store/assignments.ts';
import { pageDeskQuizzes } from '#lib/store/desks.ts';
import { loadQuizCards } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentHeading } from './read-analysis.ts';
import { type AssignmentAccess, authoriseAssignment, pageStudents } from './read-results.ts';

/** The newest so many, and so many students of each: a page's cost is bounded. */
const MOST_ASSIGNMENTS = 12;
const MOST_STUDENTS = 200;
const MOST_QUIZZES = 200;

export type ReadOverTimeOutcome =
  | {
      type: 'found';
      assignment: AssignmentHeading;
      /** Oldest first. `at`: Unix ms when it was made. */
      assignments: (AssignmentHeading & { at: number })[];
      overTime: OverTime;
    }
  | TeacherRefusal;

/**
 * The assignments of the same class on the same desk, by its name; a class without a name has those
 * of the same quiz. Of the desk's newest 200 quizzes.
 */
export async function readOverTime(
  deps: Deps,
  access: AssignmentAccess,
): Promise<ReadOverTimeOutcome> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { assignment } = authorised.found;
  const quizzes = await pageDeskQuizzes(deps.kv, [assignment.deskId], { limit: MOST_QUIZZES });
  const cards = await loadQuizCards(
    deps.kv,
    quizzes.map(({ member }) => member),
  );
  const ids = cards.flatMap((card) => card?.assignmentIds ?? []);
  const all = await loadAssignments(deps.kv, [...new Set([...ids, assignment.id])]);
  const chosen = all
    .filter((other) => isSameClass(assignment, other))
    .sort((a, b) => a.createdAt - b.createdAt)
    .slice(-MOST_ASSIGNMENTS);
  const rows = await Promise.all(
    chosen.map(async ({ id }) => {
      const found = await findAssignment(deps, id);
      return found ? (await pageStudents(deps, found, { limit: MOST_STUDENTS })).rows : [];
    }),
  );
  return {
    type: 'found',
    assignment: headingOf(assignment),
    assignments: chosen.map((each) => ({ ...headingOf(each), at: each.createdAt })),
    overTime: joinOverTime(rows),
  };
}

function isSameClass(assignment: Assignment, other: Assignment): boolean {
  if (other.deskId !== assignment.deskId) return false;
  const label = foldLetters(assignment.settings.label);
  return label === ''
    ? other.quizId === assignment.quizId
    : foldLetters(other.settings.label) === label;
}

function headingOf({ id, code, title, quizId, settings }: Assignment): AssignmentHeading {
  return { id, code, title, quizId, label: settings.label };
}
