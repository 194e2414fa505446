// One student's run through an assignment, as stored. Its transitions are in the files beside this one.
import { z } from 'zod';
import { feedbackSchema } from '#lib/core/assignment/assignment.ts';
import { responseSchema } from '#lib/core/question/response.ts';

export const operationIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const storedResponseSchema = z.object({
  operationId: operationIdSchema,
  /** Which try at this question, from 1. */
  try: z.int().min(1).max(3),
  response: responseSchema,
  /** Unix ms, the server's clock. */
  at: z.int(),
  /** Came after the close or the time limit: kept for the teacher to accept, not scored. */
  late: z.boolean(),
});
export type StoredResponse = z.infer<typeof storedResponseSchema>;

export const storedPointingSchema = z.object({
  operationId: operationIdSchema,
  /** Index into the article's sentences; null: the student passed the step over. */
  sentence: z.int().min(0).nullable(),
  /** Unix ms, the server's clock. */
  at: z.int(),
});
export type StoredPointing = z.infer<typeof storedPointingSchema>;

export const challengeVerdictSchema = z.enum(['agreed', 'declined']);
export type ChallengeVerdict = z.infer<typeof challengeVerdictSchema>;

/** A student's "I think this question is wrong". Personal. */
export const storedChallengeSchema = z.object({
  operationId: operationIdSchema,
  /** Index into the article's sentences; null: there was none to point at. */
  sentence: z.int().min(0).nullable(),
  reason: z.string().max(500),
  /** Unix ms, the server's clock. */
  at: z.int(),
  /** The teacher's. */
  answer: z
    .object({ verdict: challengeVerdictSchema, reply: z.string().max(500), at: z.int() })
    .optional(),
});
export type StoredChallenge = z.infer<typeof storedChallengeSchema>;

export const attemptSchema = z.object({
  v: z.literal(1),
  /** `<assignmentId>.<random>` */
  id: z.string(),
  assignmentId: z.string(),
  /** The quiz version it is taken on and scored by. */
  version: z.int().min(1),
  /** As typed, or as on the class list; '' where the assignment does not ask. Personal. */
  name: z.string().max(60),
  /** The name's number on the class list, where it was chosen there. */
  rosterId: z.int().optional(),
  /** When feedback came at its start: what was told at once cannot be untold (own-assignment.ts). */
  feedback: feedbackSchema.optional(),
  /** Whether it asks for the proving sentence: as set at its start, so that no shown proof can be pointed at. */
  pointAtSentence: z.boolean().optional(),
  tokenHash: hashSchema,
  /** Of the token that a personal link gives for an attempt begun without it. */
  linkTokenHash: hashSchema.optional(),
  /** The operation that made it, so that a repeated start finds it again. */
  operationId: operationIdSchema,
  status: z.enum(['open', 'finished', 'overdue']),
  /** In the order this student meets them. */
  questionIds: z.array(z.string()).min(1),
  startedAt: z.int(),
  finishedAt: z.int().nullable(),
  /** Unix ms: its time limit, extra time included; null: no limit of its own. */
  dueAt: z.int().nullable(),
  /** Unix ms: a closing time of its own, from a personal link. */
  closesAt: z.int().nullish(),
  /** By question id, oldest first. With feedback at the end at most one on time, replaced, and one late. */
  responses: z.record(z.string(), z.array(storedResponseSchema)),
  /** By question id: the sentence that proves the response, as its student has it. */
  pointings: z.record(z.string(), storedPointingSchema).optional(),
  /** By question id; answered by the teacher, under the same version check. */
  challenges: z.record(z.string(), storedChallengeSchema).optional(),
  /** Responses, pointings and challenges that were replaced, oldest first: their operations stay known, so that a repeat is told apart. */
  replaced: z.array(z.object({ operationId: operationIdSchema, digest: z.string() })).optional(),
  /** Questions the student has marked to come back to. */
  flagged: z.array(z.string()).max(200).optional(),
  /** What its row of the live view holds (live-row.ts); missing: it has none yet. */
  row: z.int().optional(),
  finishOperationId: operationIdSchema.nullable(),
  /** Its times are in the joint sum (time-cells.ts); missing: it was handed in before times were counted. */
  timesCounted: z.boolean().optional(),
  /** In whose sums of the assignment it is counted (count-attempt.ts); missing: the first. */
  generation: z.int().min(1).optional(),
  /** Which run at this assignment from the same browser, from 1. Statistics use the first. */
  run: z.int().min(1),
});
export type Attempt = z.infer<typeof attemptSchema>;
