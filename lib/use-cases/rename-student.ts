// A teacher gives an attempt another name: two Adas told apart, a rude name made decent, or one student
// with two attempts put together.
import { cleanName } from '#lib/core/assignment/clean-name.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { attemptLive } from '#lib/core/attempt/attempt-live.ts';
import { countAttempt } from '#lib/core/attempt/count-attempt.ts';
import { jointCells } from '#lib/core/attempt/joint-cells.ts';
import { liveRowDelta } from '#lib/core/attempt/live-row.ts';
import { renameAttempt } from '#lib/core/attempt/rename-attempt.ts';
import {
  type AttemptChange,
  loadAttempts,
  pageAttempts,
  saveAttempts,
} from '#lib/store/attempts.ts';
import type { Versioned } from '#lib/store/parse-record.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findForAttempt } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { settleRaces } from './settle-races.ts';

export type RenameStudentInput = AssignmentAccess & {
  attemptId: string;
  name: string;
  /** Whether all attempts under the name are one student's: the first counts, later ones are repeats. */
  sameStudent: boolean;
};

export type RenameStudentOutcome = { type: 'renamed' } | { type: 'name-missing' } | TeacherRefusal;

/** Reads every attempt of the class: its cost grows with them. */
export async function renameStudent(
  deps: Deps,
  { attemptId, name: typed, sameStudent, ...access }: RenameStudentInput,
): Promise<RenameStudentOutcome> {
  const authorised = await authoriseAssignment(deps, access);
  if (authorised.type !== 'found') return authorised;
  const { found } = authorised;
  const name = cleanName(typed);
  if (name === '') return { type: 'name-missing' };
  return settleRaces<RenameStudentOutcome>(async () => {
    const stored = await loadClass(deps, found.assignment.id);
    if (!stored.has(attemptId)) return { type: 'not-found' };
    const records = [...stored.values()].map(({ record }) => record);
    const changes: AttemptChange[] = [];
    for (const attempt of renameAttempt(records, { attemptId, name, sameStudent })) {
      const before = stored.get(attempt.id);
      if (before) changes.push(await changeOf(deps, found, before, attempt));
    }
    const saved =
      changes.length === 0 || (await saveAttempts(deps.kv, deps.ids.random(20), changes));
    return saved ? { type: 'renamed' } : null;
  });
}

async function loadClass(
  deps: Deps,
  assignmentId: string,
): Promise<Map<string, Versioned<Attempt>>> {
  const all = new Map<string, Versioned<Attempt>>();
  let after: { member: string; score: number } | undefined;
  for (;;) {
    const page = await pageAttempts(deps.kv, assignmentId, { after, limit: 200 });
    const attempts = await loadAttempts(
      deps.kv,
      page.map(({ member }) => member),
    );
    for (const stored of attempts) if (stored) all.set(stored.record.id, stored);
    if (page.length < 200) return all;
    after = page.at(-1);
  }
}

/** The sums follow: what was a first run and is a repeat now counts no more, and the other way round. */
async function changeOf(
  deps: Deps,
  found: FoundAssignment,
  before: Versioned<Attempt>,
  attempt: Attempt,
): Promise<AttemptChange> {
  const own = await findForAttempt(deps, found, attempt);
  const counted = own
    ? countAttempt({ assignment: own.found.assignment, quiz: own.quiz }, before.record, attempt, {
        live: difference(attemptLive(before.record, own.quiz), attemptLive(attempt, own.quiz)),
        joint: difference(jointCells(before.record, own.quiz), jointCells(attempt, own.quiz)),
      })
    : { attempt };
  return {
    ...counted,
    expected: before.version,
    rows: liveRowDelta(before.record, attempt),
    expiresAt: found.assignment.expiresAt,
  };
}

function difference(
  before: Record<string, number>,
  after: Record<string, number>,
): Record<string, number> {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...fields]
      .map((field) => [field, (after[field] ?? 0) - (before[field] ?? 0)] as const)
      .filter(([, delta]) => delta !== 0),
  );
}
