// The settings of the publish form.
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
} from '#lib/core/assignment/assignment.ts';
import { fieldOf } from './handle-form.ts';

const DAY_MS = 86_400_000;

/** `closesOn` is a day; the quiz closes at its end, UTC. @returns null where a field makes no sense. */
export function settingsFromForm(form: FormData): AssignmentSettings | null {
  const day = fieldOf(form, 'closesOn');
  const parsed = assignmentSettingsSchema.safeParse({
    feedback: fieldOf(form, 'feedback'),
    tries: Number(fieldOf(form, 'tries')),
    shuffle: form.has('shuffle'),
    retakes: form.has('retakes'),
    askName: form.has('askName'),
    showArticle: form.has('showArticle'),
    closesAt: day === '' ? null : Date.parse(`${day}T00:00:00Z`) + DAY_MS,
  });
  return parsed.success ? parsed.data : null;
}
