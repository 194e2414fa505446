// What was corrected of an assignment, and how far its students are counted anew; a look brings the count on.
import type { CorrectOutcome } from './correct-question.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { afterRecount } from './recount.ts';

export async function readRecount(
  deps: Deps,
  access: AssignmentAccess,
): Promise<Extract<CorrectOutcome, { type: 'corrected' }> | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found, recount } = await afterRecount(deps, authorised.found);
  return { type: 'corrected', assignment: found.assignment, recount };
}
