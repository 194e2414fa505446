// A teacher changes an assignment: the settings, the class list, the personal links. Attempts stay as they are.
import { assignmentSettingsSchema, type SettingsChange } from '#lib/core/assignment/assignment.ts';
import { withLink, withSettings } from '#lib/core/assignment/change-assignment.ts';
import { cleanName } from '#lib/core/assignment/clean-name.ts';
import { type LinkTerms, MAX_LINKS } from '#lib/core/assignment/personal-link.ts';
import { readRoster, updateRoster } from '#lib/core/assignment/roster.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { personalToken } from './personal-token.ts';
import type { AssignmentAccess } from './read-results.ts';
import { type Changed, updateAssignment } from './update-assignment.ts';

export type ChangeSettingsOutcome =
  | Changed
  | { type: 'closes-in-past' }
  /** `field`: of the settings. */
  | { type: 'invalid'; field: string }
  | TeacherRefusal;

/** @param input.closeNow closes the quiz at this moment, whatever its closing time was */
export function changeSettings(
  deps: Deps,
  input: AssignmentAccess & { settings: SettingsChange; closeNow?: boolean | undefined },
): Promise<ChangeSettingsOutcome> {
  return updateAssignment(deps, input, (assignment) => {
    const now = deps.clock.now();
    const merged = { ...assignment.settings, ...definedOf(input.settings) };
    if (input.closeNow) {
      merged.closesAt = now;
      if ((merged.opensAt ?? 0) >= now) merged.opensAt = null;
    }
    const parsed = assignmentSettingsSchema.safeParse(merged);
    if (!parsed.success) {
      return { type: 'invalid' as const, field: parsed.error.issues[0]?.path.join('.') ?? '' };
    }
    return withSettings(assignment, parsed.data, now);
  });
}

export type SetRosterOutcome = Changed | { type: 'too-many'; count: number } | TeacherRefusal;

/** @param input.text one name a line; none: students type their names again */
export async function setRoster(
  deps: Deps,
  { text, ...access }: AssignmentAccess & { text: string },
): Promise<SetRosterOutcome> {
  const read = readRoster(text);
  return updateAssignment(deps, access, (assignment) =>
    read.type === 'read'
      ? {
          type: 'changed' as const,
          assignment: { ...assignment, roster: updateRoster(assignment.roster, read.names) },
        }
      : read,
  );
}

export type AddLinkOutcome =
  | (Changed & { linkId: string; token: string })
  | { type: 'name-missing' }
  | { type: 'closes-in-past' }
  | { type: 'too-many'; count: number }
  | TeacherRefusal;

/** A name of the class list is that student; any other is used as it is. */
export async function addPersonalLink(
  deps: Deps,
  { terms, ...access }: AssignmentAccess & { terms: LinkTerms },
): Promise<AddLinkOutcome> {
  const name = cleanName(terms.name);
  const linkId = deps.ids.random(12);
  let token = '';
  const outcome = await updateAssignment(deps, access, (assignment, key) => {
    const count = assignment.links?.length ?? 0;
    if (name === '') return { type: 'name-missing' as const };
    if (terms.closesAt !== null && terms.closesAt <= deps.clock.now()) {
      return { type: 'closes-in-past' as const };
    }
    if (count >= MAX_LINKS) return { type: 'too-many' as const, count };
    token = personalToken(deps, { manageKey: key, assignmentId: assignment.id, linkId });
    const listed = assignment.roster?.entries.find((entry) => entry.name === name);
    const tokenHash = deps.ids.hash(token);
    const link = { ...terms, id: linkId, name, tokenHash, rosterId: listed?.id ?? null };
    return { type: 'changed' as const, assignment: withLink(assignment, link) };
  });
  return outcome.type === 'changed' ? { ...outcome, linkId, token } : outcome;
}

/** What was begun with the link goes on; nothing new starts with it. */
export function removePersonalLink(
  deps: Deps,
  { linkId, ...access }: AssignmentAccess & { linkId: string },
): Promise<Changed | TeacherRefusal> {
  return updateAssignment(deps, access, (assignment) => {
    const links = (assignment.links ?? []).filter(({ id }) => id !== linkId);
    return links.length === assignment.links?.length || !assignment.links
      ? { type: 'not-found' as const }
      : { type: 'changed' as const, assignment: { ...assignment, links } };
  });
}

function definedOf<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
