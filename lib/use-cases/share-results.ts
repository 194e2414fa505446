// The results of one assignment for a colleague to read: a link with a secret of its own, which can be taken back.
// A results key is `<assignmentId>.<secret>`; the assignment's record holds the hash of the secret and goes with the quiz.
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentAccess } from './read-results.ts';
import { resultsKeyOn } from './results-key.ts';
import { updateAssignment } from './update-assignment.ts';

/** Makes a link; one that was out before ends with it. Only here is the key ever seen whole. */
export async function makeResultsKey(
  deps: Deps,
  access: AssignmentAccess,
): Promise<{ type: 'made'; resultsKey: string } | TeacherRefusal> {
  const secret = deps.ids.secret();
  const outcome = await updateAssignment(deps, access, (assignment) => ({
    type: 'changed',
    assignment: { ...assignment, resultsKeyHash: deps.ids.hash(secret) },
  }));
  if (outcome.type !== 'changed') return outcome;
  return { type: 'made', resultsKey: `${outcome.assignment.id}.${secret}` };
}

/** From now on the link opens nothing. */
export async function takeBackResultsKey(
  deps: Deps,
  access: AssignmentAccess,
): Promise<{ type: 'taken-back' } | TeacherRefusal> {
  const outcome = await updateAssignment(deps, access, ({ resultsKeyHash: _, ...assignment }) => ({
    type: 'changed',
    assignment,
  }));
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
