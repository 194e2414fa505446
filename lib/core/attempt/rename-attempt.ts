// Another name for an attempt, and which of a student's attempts is the first.
import type { Attempt } from './attempt.ts';

/**
 * With `sameStudent`, all attempts under the name are runs of one student, numbered by their start.
 * Otherwise runs stay, save that the only attempt under a name is a first run.
 * @param attempts all of the assignment's
 * @returns the attempts that change
 */
export function renameAttempt(
  attempts: readonly Attempt[],
  given: { attemptId: string; name: string; sameStudent: boolean },
): Attempt[] {
  const { attemptId, name, sameStudent } = given;
  const named = attempts
    .map((before) => ({ before, after: before.id === attemptId ? { ...before, name } : before }))
    .filter(({ after }) => after.name === name)
    .sort((a, b) => a.before.startedAt - b.before.startedAt);
  const alone = named.length === 1;
  return named
    .map(({ before, after }, index) => ({
      before,
      after: sameStudent || alone ? { ...after, run: index + 1 } : after,
    }))
    .filter(({ before, after }) => before.name !== after.name || before.run !== after.run)
    .map(({ after }) => after);
}
