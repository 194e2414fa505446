// One class's use of a quiz version.
import { z } from 'zod';

/** When a student learns what was right. */
export const feedbackSchema = z.enum(['each', 'end', 'closed']);
export type Feedback = z.infer<typeof feedbackSchema>;

const fields = z.object({
  feedback: feedbackSchema.default('each'),
  /** Tries at one question, 1..3; only with feedback after each. */
  tries: z.int().min(1).max(3).default(1),
  /** Questions and options in another order for each student. */
  shuffle: z.boolean().default(false),
  /** Whether a student may start again after finishing. */
  retakes: z.boolean().default(true),
  askName: z.boolean().default(true),
  /** Milliseconds from start to the end of an attempt; null: no limit. */
  timeLimitMs: z
    .int()
    .min(60_000)
    .max(24 * 3_600_000)
    .nullable()
    .default(null),
  /** Unix milliseconds. */
  opensAt: z.int().nullable().default(null),
  closesAt: z.int().nullable().default(null),
  /** Whether students may read the whole article. */
  showArticle: z.boolean().default(false),
});
/** Feedback after the close needs a close. */
export const assignmentSettingsSchema = fields.refine(
  ({ feedback, closesAt }) => feedback !== 'closed' || closesAt !== null,
  { path: ['closesAt'], message: 'is needed for feedback after the close' },
);
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
  settings: assignmentSettingsSchema,
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
