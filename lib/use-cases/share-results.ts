// The results of one assignment for a colleague to read: a link with a secret of its own, which can be taken back.
// A results key is `<assignmentId>.<secret>`; the assignment's record holds the hash of the secret and goes with the quiz.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { saveAssignmentRecord } from '#lib/store/assignments.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findAssignment } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { resultsKeyOn } from './results-key.ts';
import { settleRaces } from './settle-races.ts';

/** Makes a link; one that was out before ends with it. Only here is the key ever seen whole. */
export async function makeResultsKey(
  deps: Deps,
  access: AssignmentAccess,
): Promise<{ type: 'made'; resultsKey: string } | TeacherRefusal> {
  const secret = deps.ids.secret();
  const outcome = await change(deps, access, (assignment) => ({
    ...assignment,
    resultsKeyHash: deps.ids.hash(secret),
  }));
  if (outcome.type !== 'changed') return outcome;
  return { type: 'made', resultsKey: `${outcome.assignment.id}.${secret}` };
}

/** From now on the link opens nothing. */
export async function takeBackResultsKey(
  deps: Deps,
  access: AssignmentAccess,
): Promise<{ type: 'taken-back' } | TeacherRefusal> {
  const outcome = await change(deps, access, ({ resultsKeyHash: _, ...assignment }) => assignment);
  return outcome.type === 'changed' ? { type: 'taken-back' } : outcome;
}

/** Whether a key opens the results it names. */
export async function openResults(
  deps: Deps,
  { resultsKey }: { resultsKey: string },
): Promise<{ type: 'opened'; assignmentId: string } | { type: 'forbidden' }> {
  const assignmentId = resultsKey.slice(0, Math.max(0, resultsKey.indexOf('.')));
  const found = await findAssignment(deps, assignmentId, { fresh: true });
  return found && resultsKeyOn(deps, resultsKey, found.assignment)
    ? { type: 'opened', assignmentId: found.assignment.id }
    : { type: 'forbidden' };
}

async function change(
  deps: Deps,
  access: AssignmentAccess,
  edit: (assignment: Assignment) => Assignment,
): Promise<{ type: 'changed'; assignment: Assignment } | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access);
  if (authorised.type !== 'found') return authorised;
  const { id } = authorised.found.assignment;
  const outcome = await settleRaces(async () => {
    const found: FoundAssignment | null = await findAssignment(deps, id, { fresh: true });
    if (!found || found.recordVersion === null) return { type: 'not-found' } as const;
    const assignment = edit(found.assignment);
    const operationId = deps.ids.random(20);
    const saved = await saveAssignmentRecord(deps.kv, operationId, assignment, found.recordVersion);
    return saved ? ({ type: 'changed', assignment } as const) : null;
  });
  publishedCache(deps).forget(id);
  return outcome;
}
