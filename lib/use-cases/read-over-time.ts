// A class over time: its assignments side by side, each student in one row.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { joinOverTime, type OverTime, type Sitting } from '#lib/core/progress/join-over-time.ts';
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import { loadAssignments } from '#lib/store/assignments.ts';
import { loadClaims } from '#lib/store/claims.ts';
import { pageDeskQuizzes } from '#lib/store/desks.ts';
import { loadQuizCards } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentHeading } from './read-analysis.ts';
import { type AssignmentAccess, authoriseAssignment, pageStudents } from './read-results.ts';

/** The newest so many, and so many students of each: a page's cost is bounded. */
const MOST_ASSIGNMENTS = 12;
export const MOST_STUDENTS = 200;
const MOST_QUIZZES = 200;

export type ReadOverTimeOutcome =
  | {
      type: 'found';
      assignment: AssignmentHeading;
      /** Oldest first. `at`: Unix ms when it was made. */
      assignments: (AssignmentHeading & { at: number })[];
      overTime: OverTime;
      /** How students are told apart: by the class lists, by typed names, or by lists where there are some. */
      by: 'list' | 'name' | 'both';
      /** An assignment has more students than were read: the first 200 of each. */
      more: boolean;
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
  const sittings = await Promise.all(chosen.map((each) => readSitting(deps, each)));
  const roster = chosen.at(-1)?.roster?.entries.map(({ name }) => name);
  const withList = chosen.filter((each) => each.roster).length;
  return {
    type: 'found',
    assignment: headingOf(assignment),
    assignments: chosen.map((each) => ({ ...headingOf(each), at: each.createdAt })),
    overTime: joinOverTime(sittings, roster),
    by: withList === 0 ? 'name' : withList === chosen.length ? 'list' : 'both',
    more: sittings.some(({ more }) => more),
  };
}

/** The first so many students, and which name of the class list each has taken. */
async function readSitting(
  deps: Deps,
  { id, roster }: Assignment,
): Promise<Sitting & { more: boolean }> {
  const found = await findAssignment(deps, id);
  if (!found) return { rows: [], listed: new Map(), more: false };
  const { rows, next } = await pageStudents(deps, found, { limit: MOST_STUDENTS });
  const claims = roster ? await loadClaims(deps.kv, id) : {};
  const listed = (roster?.entries ?? []).flatMap((entry) => {
    const attemptId = claims[entry.id];
    return attemptId === undefined ? [] : [[attemptId, entry.name] as const];
  });
  return { rows, listed: new Map(listed), more: next !== null };
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
