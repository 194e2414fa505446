// One class's use of a quiz version.
import { z } from 'zod';
import { correctionSchema, MAX_CORRECTIONS } from './correction.ts';
import { MAX_LINKS, personalLinkSchema } from './personal-link.ts';
import { rosterSchema } from './roster.ts';

/** When a student learns what was right. */
export const feedbackSchema = z.enum(['each', 'end', 'closed']);
export type Feedback = z.infer<typeof feedbackSchema>;

/** Each setting by itself, without what it is when left out. */
const settings = {
  /** The class as its teacher calls it ("Year 9 B"). For the teacher alone. */
  label: z.string().max(60),
  feedback: feedbackSchema,
  /** Tries at one question, 1..3; only with feedback after each. */
  tries: z.int().min(1).max(3),
  /** The first so many questions of the quiz, the same for every student; null: all. */
  questionCount: z.int().min(1).max(200).nullable(),
  /** Questions and options in another order for each student. */
  shuffle: z.boolean(),
  /** Whether a student may start again after finishing. */
  retakes: z.boolean(),
  askName: z.boolean(),
  /** Milliseconds from start to the end of an attempt; null: no limit. */
  timeLimitMs: z
    .int()
    .min(60_000)
    .max(24 * 3_600_000)
    .nullable(),
  /** Unix milliseconds. */
  opensAt: z.int().nullable(),
  closesAt: z.int().nullable(),
  /** IANA name of the time zone in which the times were typed and are shown. */
  timeZone: z.string().regex(/^[A-Za-z][\w+\-/]{0,63}$/),
  /** Percent of the points, 1..100, with which an attempt has passed; null: nobody is told so. */
  passMark: z.int().min(1).max(100).nullable(),
  /** Whether students may read the whole article. */
  showArticle: z.boolean(),
  /** After choosing, a student points at the sentence that proves it. Shows the article too (change-assignment.ts). */
  pointAtSentence: z.boolean(),
};

const fields = z.object({
  label: settings.label.default(''),
  feedback: settings.feedback.default('each'),
  tries: settings.tries.default(1),
  questionCount: settings.questionCount.default(null),
  shuffle: settings.shuffle.default(false),
  retakes: settings.retakes.default(true),
  askName: settings.askName.default(true),
  timeLimitMs: settings.timeLimitMs.default(null),
  opensAt: settings.opensAt.default(null),
  closesAt: settings.closesAt.default(null),
  timeZone: settings.timeZone.default('UTC'),
  passMark: settings.passMark.default(null),
  showArticle: settings.showArticle.default(false),
  pointAtSentence: settings.pointAtSentence.default(false),
});

/** Feedback after the close needs a close. */
const storedSettingsSchema = fields.refine(
  ({ feedback, closesAt }) => feedback !== 'closed' || closesAt !== null,
  { path: ['closesAt'], message: 'is needed for feedback after the close' },
);
export const assignmentSettingsSchema = storedSettingsSchema.refine(
  ({ opensAt, closesAt }) => opensAt === null || closesAt === null || opensAt < closesAt,
  { path: ['opensAt'], message: 'is not before the close' },
);
/** Some settings, to change them and no others. */
export const settingsChangeSchema = z.object(settings).partial();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
/** What a student may see of the settings. */
export const studentSettingsSchema = fields.omit({ label: true });
export type AssignmentSettings = z.infer<typeof assignmentSettingsSchema>;

export const assignmentSchema = z.object({
  v: z.literal(1),
  /** Also the hash tag of every key that hangs on it. */
  id: z.string(),
  quizId: z.string(),
  deskId: z.string(),
  code: z.string(),
  title: z.string(),
  /** The quiz version new attempts are made on. */
  version: z.int().min(1),
  settings: storedSettingsSchema,
  /** The names students choose from; without a list they type one. Personal. */
  roster: rosterSchema.nullish(),
  /** Personal. */
  links: z.array(personalLinkSchema).max(MAX_LINKS).optional(),
  /** Closing times, oldest first, that had passed when a later one was set: what they ended stays ended. */
  pastClosings: z.array(z.int()).optional(),
  /** What a teacher put right after students responded, oldest first. */
  corrections: z.array(correctionSchema).max(MAX_CORRECTIONS).optional(),
  /** Goes up with each change of the corrections: its attempts are counted anew, in sums of their own; missing: 0. */
  generation: z.int().min(1).optional(),
  /** While they are counted: the generation whose sums are shown meanwhile. */
  recountFrom: z.int().min(0).optional(),
  createdAt: z.int(),
  /** SHA-256, hex, of the secret in the link that lets a colleague read the results; missing: no such link. */
  resultsKeyHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Unix milliseconds at which everything under the assignment is gone. */
  expiresAt: z.int(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

const DAY_MS = 86_400_000;
export const KEPT_AFTER_CLOSE_MS = 180 * DAY_MS;

/** 180 days after it closes; without a closing time, after it was made. @returns Unix ms. */
export function assignmentExpiry(settings: AssignmentSettings, createdAt: number): number {
  return (settings.closesAt ?? createdAt) + KEPT_AFTER_CLOSE_MS;
}

export type AssignmentPhase = 'before' | 'open' | 'closed';

/** @param now Unix ms by the server's clock. Opening is inclusive, closing exclusive. */
export function assignmentPhase(settings: AssignmentSettings, now: number): AssignmentPhase {
  if (settings.opensAt !== null && now < settings.opensAt) return 'before';
  if (settings.closesAt !== null && now >= settings.closesAt) return 'closed';
  return 'open';
}
