// What a teacher sets of one assignment: settings, class list, personal links.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { PersonalLink } from '#lib/core/assignment/personal-link.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { personalToken } from './personal-token.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';

export type TeacherLink = PersonalLink & {
  /** null where it was made with a key that has been replaced since. */
  token: string | null;
};

export type ReadAssignmentOutcome =
  | {
      type: 'found';
      assignment: Assignment;
      /** Questions of its version, asked or not. */
      questionCount: number;
      /** Names of the class list; [] where there is none. */
      names: { name: string; taken: boolean }[];
      links: TeacherLink[];
    }
  | TeacherRefusal;

export async function readAssignment(
  deps: Deps,
  access: AssignmentAccess,
): Promise<ReadAssignmentOutcome> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found, key } = authorised;
  const { assignment, quiz, claims } = found;
  return {
    type: 'found',
    assignment,
    questionCount: quiz.questions.length,
    names: (assignment.roster?.entries ?? []).map(({ id, name }) => ({
      name,
      taken: claims[id] !== undefined,
    })),
    links: (assignment.links ?? []).map((link) => {
      const of = { manageKey: key, assignmentId: assignment.id, linkId: link.id };
      const token = personalToken(deps, of);
      return {
        ...link,
        token: deps.ids.equal(deps.ids.hash(token), link.tokenHash) ? token : null,
      };
    }),
  };
}
