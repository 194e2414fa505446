// What a teacher may change of an assignment after it was made.
import {
  type Assignment,
  type AssignmentSettings,
  assignmentExpiry,
  KEPT_AFTER_CLOSE_MS,
} from './assignment.ts';
import type { PersonalLink } from './personal-link.ts';

const MAX_PAST_CLOSINGS = 50;

export type ChangedAssignment =
  | { type: 'changed'; assignment: Assignment }
  /** The closing time is a new one, and has passed. */
  | { type: 'closes-in-past' };

/** @param now Unix ms. A close that has passed may stay; a new one must lie ahead, or be now. */
export function withSettings(
  assignment: Assignment,
  given: AssignmentSettings,
  now: number,
): ChangedAssignment {
  const former = assignment.settings;
  const settings = settled(given);
  const { closesAt } = settings;
  const moved = closesAt !== former.closesAt;
  if (moved && closesAt !== null && closesAt < now) return { type: 'closes-in-past' };
  const over = moved && former.closesAt !== null && former.closesAt <= now;
  const closings = [...(assignment.pastClosings ?? []), ...(over ? [former.closesAt ?? now] : [])];
  const expiresAt = assignmentExpiry(
    settings,
    former.closesAt === null ? assignment.createdAt : now,
  );
  return {
    type: 'changed',
    assignment: {
      ...assignment,
      settings,
      ...(closings.length > 0 && { pastClosings: closings.slice(-MAX_PAST_CLOSINGS) }),
      expiresAt: Math.max(expiresAt, ...(assignment.links ?? []).map(linkExpiry)),
    },
  };
}

export function withLink(assignment: Assignment, link: PersonalLink): Assignment {
  return {
    ...assignment,
    links: [...(assignment.links ?? []), link],
    expiresAt: Math.max(assignment.expiresAt, linkExpiry(link)),
  };
}

/** A further try needs feedback on the one before; who points at a sentence of the article may read it. */
export function settled(settings: AssignmentSettings): AssignmentSettings {
  return {
    ...settings,
    tries: settings.feedback === 'each' ? settings.tries : 1,
    showArticle: settings.showArticle || settings.pointAtSentence,
  };
}

function linkExpiry({ closesAt }: PersonalLink): number {
  return closesAt === null ? 0 : closesAt + KEPT_AFTER_CLOSE_MS;
}
