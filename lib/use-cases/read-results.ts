// What a teacher reads of an assignment: a page of students scored now, and the figures from the two sums.

import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import type { Assignment, AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import { hasPassed } from '#lib/core/assignment/has-passed.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { CHALLENGES_FIELD } from '#lib/core/attempt/challenge.ts';
import { attemptEnd, currentStatus } from '#lib/core/attempt/current-status.ts';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import type { Results, StudentResult } from '#lib/core/progress/results.ts';
import { summariseResults } from '#lib/core/progress/summarise-results.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { loadSums } from '#lib/store/assignments.ts';
import { loadAttempts, pageAttempts } from '#lib/store/attempts.ts';
import { loadClaims } from '#lib/store/claims.ts';
import type { Versioned } from '#lib/store/parse-record.ts';
import { authoriseDesk, holdsAnyDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findAssignment, findForAttempt } from './find-assignment.ts';
import { finishOpened } from './finish-attempt.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { parsePosition, writePosition } from './page-position.ts';
import { afterRecount } from './recount.ts';
import { namesResults, resultsKeyOn } from './results-key.ts';

export type AssignmentAccess = { assignmentId: string; manageKey: string | null };

/** The one check of a teacher's right to an assignment, as authoriseQuiz is to a quiz. `key`: the one that opens it. */
export async function authoriseAssignment(
  deps: Deps,
  { assignmentId, manageKey }: AssignmentAccess,
  { fresh = false }: { fresh?: boolean } = {},
): Promise<{ type: 'found'; found: FoundAssignment; key: string } | TeacherRefusal> {
  const found = await findAssignment(deps, assignmentId, { fresh });
  const opened = found && (await authoriseDesk(deps, manageKey, found.assignment.deskId));
  if (found && opened) return { type: 'found', found, key: opened.key };
  return { type: (await holdsAnyDesk(deps, manageKey)) ? 'not-found' : 'forbidden' };
}

export type ReadResultsOutcome =
  | {
      type: 'found';
      results: Results;
      /** A teacher may change things; a colleague with the results link reads. */
      may: 'change' | 'read';
      /** Whether a results link is out, and its key where the asker holds it. */
      link: { out: boolean; key: string | null };
    }
  | TeacherRefusal;

export type ReadResultsInput = AssignmentAccess & {
  /** `Results.students.next` of the page before. */
  after?: string | undefined;
  /** Students on a page, 1..200. */
  limit: number;
};

export async function readResults(
  deps: Deps,
  input: ReadResultsInput,
): Promise<ReadResultsOutcome> {
  const authorised = await authoriseReader(deps, input);
  if (authorised.type !== 'found') return authorised;
  const { found, recount } = await afterRecount(deps, authorised.found);
  const { may } = authorised;
  const { assignment } = found;
  const asked = askedVersion(found.quiz, assignment.settings);

  const { rows, next } = await pageStudents(deps, found, input);
  const sums = await loadSums(deps.kv, assignment);
  const body = {
    assignment: {
      id: assignment.id,
      code: assignment.code,
      title: assignment.title,
      quizId: assignment.quizId,
      version: assignment.version,
      label: assignment.settings.label,
      passMark: assignment.settings.passMark,
    },
    students: { page: rows, next },
    absent: await absentees(deps, assignment),
    recount,
    openChallenges: sums.live[CHALLENGES_FIELD] ?? 0,
    ...summariseResults({ quiz: asked, cells: sums.joint, live: sums.live, students: rows }),
  };
  return {
    type: 'found',
    results: { ...body, etag: deps.ids.hash(JSON.stringify(body)) },
    may,
    link: {
      out: assignment.resultsKeyHash !== undefined,
      key: resultsKeyOn(deps, input.manageKey, assignment),
    },
  };
}

/** In the order of start. Two commands, for each 200 at most. */
export async function pageStudents(
  deps: Deps,
  found: FoundAssignment,
  { after, limit }: Pick<ReadResultsInput, 'after' | 'limit'>,
): Promise<{ rows: StudentResult[]; next: string | null }> {
  const page = await pageAttempts(deps.kv, found.assignment.id, {
    after: parsePosition(after),
    limit,
  });
  const attempts = await loadAttempts(
    deps.kv,
    page.map(({ member }) => member),
  );
  const rows: StudentResult[] = [];
  for (const stored of attempts) {
    const row = stored && (await studentRow(deps, found, stored));
    if (row) rows.push(row);
  }
  const last = page.length === limit ? page.at(-1) : undefined;
  return { rows, next: last ? writePosition(last) : null };
}

/** A teacher, or a colleague with a results link. The store is asked: taken back is taken back at once. */
export async function authoriseReader(
  deps: Deps,
  access: AssignmentAccess,
): Promise<{ type: 'found'; found: FoundAssignment; may: 'change' | 'read' } | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type === 'found') return { ...authorised, may: 'change' };
  if (!namesResults(access.manageKey, access.assignmentId)) return authorised;
  const found = await findAssignment(deps, access.assignmentId);
  return found && resultsKeyOn(deps, access.manageKey, found.assignment)
    ? { type: 'found', found, may: 'read' }
    : authorised;
}

/** Names of the class list that nobody has taken. One command where there is a list. */
async function absentees(deps: Deps, { id, roster }: Assignment): Promise<string[]> {
  if (!roster) return [];
  const claims = await loadClaims(deps.kv, id);
  return roster.entries.filter((entry) => !claims[entry.id]).map(({ name }) => name);
}

/** An attempt that ran out of time is closed by whoever reads it first. */
export async function studentRow(
  deps: Deps,
  found: FoundAssignment,
  stored: Versioned<Attempt>,
): Promise<StudentResult | null> {
  const attempt = stored.record;
  const own = await findForAttempt(deps, found, attempt);
  if (!own) return null;
  const { settings } = own.found.assignment;
  const status = currentStatus(attempt, settings, deps.clock.now());
  if (attempt.status === 'open' && status === 'overdue') {
    const opened = { type: 'found' as const, attempt, recordVersion: stored.version, ...own };
    await finishOpened(deps, opened, `overdue-${deps.ids.random(20)}`);
  }
  return presentRow(attempt, status, own.quiz, settings);
}

function presentRow(
  attempt: Attempt,
  status: StudentResult['status'],
  quiz: QuizVersion,
  settings: AssignmentSettings,
): StudentResult {
  const { points, maxPoints, responded, late, questions } = replayAttempt(attempt, quiz);
  return {
    attemptId: attempt.id,
    name: attempt.name,
    run: attempt.run,
    status,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finishedAt ?? (status === 'overdue' ? attemptEnd(attempt, settings) : null),
    points,
    maxPoints,
    passed: status === 'open' ? null : hasPassed({ points, maxPoints }, settings.passMark),
    responded,
    late,
    questions: questions.map((question) => ({
      questionId: question.questionId,
      points: question.points,
      maxPoints: question.maxPoints,
      right: question.right,
    })),
  };
}
