// The settings of the publish form, as typed and as settings.
import type { PublishFields } from '#components/teacher/publish-form.tsx';
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  feedbackSchema,
} from '#lib/core/assignment/assignment.ts';
import { fieldOf } from './handle-form.ts';

const DAY_MS = 86_400_000;
const CHECKS = ['shuffle', 'retakes', 'askName', 'showArticle'] as const;

export type ReadSettings =
  | { type: 'valid'; settings: AssignmentSettings }
  | { type: 'invalid' | 'closesMissing' | 'closesInPast' };

/** `closesOn` is a day; the quiz closes at its end, UTC. `now`: Unix ms. Without feedback before the end there is one try. */
export function settingsFromForm(form: FormData, now: number): ReadSettings {
  const day = fieldOf(form, 'closesOn');
  const feedback = fieldOf(form, 'feedback');
  const closesAt = day === '' ? null : Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  if (closesAt === null && feedback === 'closed') return { type: 'closesMissing' };
  if (closesAt !== null && closesAt <= now) return { type: 'closesInPast' };
  const parsed = assignmentSettingsSchema.safeParse({
    ...Object.fromEntries(CHECKS.map((name) => [name, form.has(name)])),
    feedback,
    tries: feedback === 'each' ? Number(fieldOf(form, 'tries')) : 1,
    closesAt,
  });
  return parsed.success ? { type: 'valid', settings: parsed.data } : { type: 'invalid' };
}

/** What was typed, as a query: a refused form comes back as it was sent. */
export function typedAsQuery(form: FormData): string {
  const typed = new URLSearchParams();
  for (const name of ['feedback', 'tries', 'closesOn', ...CHECKS]) {
    if (form.has(name)) typed.set(name, fieldOf(form, name).slice(0, 20));
  }
  return typed.toString();
}

/** The fields of a refused form, from the query that typedAsQuery made; null where there is none. */
export function fieldsFromQuery(query: Record<string, string | undefined>): PublishFields | null {
  const feedback = feedbackSchema.safeParse(query.feedback);
  if (!feedback.success) return null;
  return {
    feedback: feedback.data,
    tries: Number(query.tries) || 1,
    closesOn: query.closesOn ?? '',
    shuffle: query.shuffle !== undefined,
    retakes: query.retakes !== undefined,
    askName: query.askName !== undefined,
    showArticle: query.showArticle !== undefined,
  };
}

/** The settings in force as fields of the form. */
export function fieldsFromSettings(settings: AssignmentSettings): PublishFields {
  const { closesAt } = settings;
  return { ...settings, closesOn: closesAt === null ? '' : dayOf(closesAt - 1) };
}

/** YYYY-MM-DD in UTC. `at`: Unix ms. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
