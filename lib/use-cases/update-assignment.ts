// How a teacher's change of an assignment comes about: read, decided, written, anew where somebody else wrote in between.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { settleRaces } from './settle-races.ts';
import { storeAssignment } from './store-assignment.ts';

export type Changed = { type: 'changed'; assignment: Assignment };

/** @param decide what becomes of it, or why nothing does; `key`: the one that opens its desk */
export async function updateAssignment<Other extends { type: string }>(
  deps: Deps,
  access: AssignmentAccess,
  decide: (assignment: Assignment, key: string) => Changed | Other,
): Promise<Changed | Other | TeacherRefusal> {
  return settleRaces<Changed | Other | TeacherRefusal>(async () => {
    const authorised = await authoriseAssignment(deps, access);
    if (authorised.type !== 'found') return authorised;
    const found = await publishedCache(deps).reload(authorised.found.assignment.id);
    if (!found) return { type: 'not-found' };
    const decided = decide(found.assignment.record, authorised.key);
    if (!isChanged(decided)) return decided;
    const assignment = await storeAssignment(deps, found, decided.assignment);
    return assignment && { type: 'changed', assignment };
  });
}

function isChanged(decided: { type: string }): decided is Changed {
  return decided.type === 'changed';
}
