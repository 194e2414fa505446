// A teacher, or a colleague with a results link, looks at a class at work. Asked every few seconds, so it
// costs one store command, the check of who asks included, however many students there are.
import { type LiveView, liveView } from '#lib/core/progress/live-view.ts';
import { loadLive } from '#lib/store/live.ts';
import { desksNamed, ringOpens } from './authorise-desk.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import type { AssignmentAccess } from './read-results.ts';
import { resultsKeyOn } from './results-key.ts';

export type ReadLiveOutcome = { type: 'found'; view: LiveView } | TeacherRefusal;

/** A bundled quiz, which has no record, is nobody's. */
export async function readLive(
  deps: Deps,
  { assignmentId, manageKey }: AssignmentAccess,
): Promise<ReadLiveOutcome> {
  if (!/^[a-z0-9]{6}$/.test(assignmentId) || manageKey === null) return { type: 'forbidden' };
  const read = await loadLive(deps.kv, assignmentId, desksNamed(manageKey));
  const opened = ringOpens(deps, manageKey, read.desks);
  const { assignment } = read;
  const now = deps.clock.now();
  const mayLook =
    assignment !== null &&
    now < assignment.expiresAt &&
    (opened.some(({ desk }) => desk.id === assignment.deskId) ||
      resultsKeyOn(deps, manageKey, assignment) !== null);
  if (!mayLook) return { type: opened.length > 0 ? 'not-found' : 'forbidden' };
  return { type: 'found', view: liveView({ ...read, assignment, now }) };
}
