// The settings of an assignment as fields of a form, as typed and as settings.
import type {
  SettingsFields,
  SettingsProblem,
} from '#components/teacher/assignments/settings-fields.tsx';
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  feedbackSchema,
} from '#lib/core/assignment/assignment.ts';
import { momentOf, wallTimeOf } from '#lib/core/assignment/zoned-time.ts';
import { isTimeZone, zoneOffset } from '#lib/wiring.ts';
import { fieldOf } from './handle-form.ts';

const MINUTE_MS = 60_000;
const CHECKS = ['shuffle', 'retakes', 'askName', 'showArticle', 'pointAtSentence'] as const;
const TEXTS = [
  'label',
  'feedback',
  'tries',
  'questionCount',
  'timeLimit',
  'opensOn',
  'opensTime',
  'closesOn',
  'closesTime',
  'timeZone',
  'passMark',
] as const;

export type ReadSettings =
  | { type: 'valid'; settings: AssignmentSettings }
  | { type: Exclude<SettingsProblem, 'nothing' | 'closesInPast'> };

/**
 * @param former the settings in force: a time left as it was shown stays as it was, to the millisecond.
 * Whether the close lies ahead is for the use case to say.
 */
export function settingsFromForm(form: FormData, former?: AssignmentSettings): ReadSettings {
  const text = (name: (typeof TEXTS)[number]) => fieldOf(form, name).trim();
  const feedback = text('feedback');
  const timeZone = text('timeZone') || 'UTC';
  if (!isTimeZone(timeZone)) return { type: 'invalid' };
  const opens = timeFromForm(form, 'opens', timeZone, former);
  const closes = timeFromForm(form, 'closes', timeZone, former);
  if (typeof opens === 'string') return { type: opens };
  if (typeof closes === 'string') return { type: closes };
  if (closes.at === null && feedback === 'closed') return { type: 'closesMissing' };
  if (opens.at !== null && closes.at !== null && opens.at >= closes.at)
    return { type: 'opensAfter' };
  const limit = numberOrNull(text('timeLimit'));
  const parsed = assignmentSettingsSchema.safeParse({
    ...Object.fromEntries(CHECKS.map((name) => [name, form.has(name)])),
    label: text('label').replace(/\s+/g, ' ').slice(0, 60).toWellFormed(),
    feedback,
    tries: feedback === 'each' ? Number(text('tries')) : 1,
    questionCount: numberOrNull(text('questionCount')),
    timeLimitMs: limit === null ? null : Math.round(limit * MINUTE_MS),
    opensAt: opens.at,
    closesAt: closes.at,
    timeZone,
    passMark: numberOrNull(text('passMark')),
  });
  return parsed.success ? { type: 'valid', settings: parsed.data } : { type: 'invalid' };
}

/** A day and a time of a form, in a zone, as Unix ms; null where both are empty. */
export function timeFromForm(
  form: FormData,
  name: 'opens' | 'closes',
  timeZone: string,
  former?: Pick<AssignmentSettings, 'opensAt' | 'closesAt' | 'timeZone'>,
): { at: number | null } | 'timeWithoutDay' | 'invalid' {
  const day = fieldOf(form, `${name}On`);
  const time = fieldOf(form, `${name}Time`).slice(0, 5);
  if (day === '') return time === '' ? { at: null } : 'timeWithoutDay';
  const endOfDay = name === 'closes';
  const before = former?.timeZone === timeZone ? former[`${name}At`] : null;
  if (before != null) {
    const shown = wallTimeOf(before, zoneOffset(timeZone), { endOfDay });
    if (shown.day === day && shown.time === time) return { at: before };
  }
  const at = momentOf({ day, time }, zoneOffset(timeZone), { endOfDay });
  return at === null ? 'invalid' : { at };
}

/** What was typed, as a query: a refused form comes back as it was sent. */
export function typedAsQuery(form: FormData): string {
  const typed = new URLSearchParams();
  for (const name of [...TEXTS, ...CHECKS]) {
    if (form.has(name)) typed.set(name, fieldOf(form, name).slice(0, 64).toWellFormed());
  }
  return typed.toString();
}

/** The fields of a refused form, from the query that typedAsQuery made; null where there is none. */
export function fieldsFromQuery(query: Record<string, string | undefined>): SettingsFields | null {
  const feedback = feedbackSchema.safeParse(query.feedback);
  if (!feedback.success) return null;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, query[name] ?? '']));
  const checks = Object.fromEntries(CHECKS.map((name) => [name, query[name] !== undefined]));
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    ...(checks as Record<(typeof CHECKS)[number], boolean>),
    feedback: feedback.data,
    tries: Number(query.tries) || 1,
    zoneChosen: true,
  };
}

/** The settings in force as fields of the form. `zoneChosen`: whether the zone is theirs, or to be guessed. */
export function fieldsFromSettings(
  settings: AssignmentSettings,
  zoneChosen: boolean,
): SettingsFields {
  const { opensAt, closesAt, timeZone, timeLimitMs, questionCount, passMark } = settings;
  const offset = zoneOffset(timeZone);
  const opens = opensAt === null ? null : wallTimeOf(opensAt, offset);
  const closes = closesAt === null ? null : wallTimeOf(closesAt, offset, { endOfDay: true });
  return {
    ...settings,
    questionCount: textOf(questionCount),
    timeLimit: textOf(timeLimitMs === null ? null : timeLimitMs / MINUTE_MS),
    opensOn: opens?.day ?? '',
    opensTime: opens?.time ?? '',
    closesOn: closes?.day ?? '',
    closesTime: closes?.time ?? '',
    passMark: textOf(passMark),
    zoneChosen,
  };
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

/** null where it is empty; NaN where it is no number, which no setting takes. */
function numberOrNull(text: string): number | null {
  return text === '' ? null : Number(text);
}
