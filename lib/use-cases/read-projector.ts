// What a class may see of itself on the wall: how far it is, without names.
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import { type ClassView, classView } from '#lib/core/progress/live-view.ts';
import type { Deps } from './deps.ts';
import { findAssignment } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { readLive } from './read-live.ts';
import type { AssignmentAccess } from './read-results.ts';

export type ReadProjectorOutcome =
  | {
      type: 'found';
      assignment: { id: string; code: string; title: string };
      /** In the quiz's order. */
      questionIds: string[];
      view: ClassView;
    }
  | TeacherRefusal;

/** @param tellRight whether the teacher shows how many were right */
export async function readProjector(
  deps: Deps,
  { tellRight, ...access }: AssignmentAccess & { tellRight: boolean },
): Promise<ReadProjectorOutcome> {
  const live = await readLive(deps, access);
  if (live.type !== 'found') return live;
  const found = await findAssignment(deps, access.assignmentId);
  if (!found) return { type: 'not-found' };
  const { id, code, title, settings } = found.assignment;
  return {
    type: 'found',
    assignment: { id, code, title },
    questionIds: askedVersion(found.quiz, settings).questions.map((question) => question.id),
    view: classView(live.view, tellRight),
  };
}
