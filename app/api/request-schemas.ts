// The bodies the API takes. Also the source of /api/openapi.json.
import { z } from 'zod';
import { articleDateSchema } from '#lib/core/article/article.ts';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { operationIdSchema } from '#lib/core/attempt/attempt.ts';
import { questionIdSchema, questionSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';

export const articleInputSchema = z.object({
  title: z.string().max(200).optional(),
  /** Longer texts are refused with a sentence of their own, not as malformed. */
  text: z.string().max(800_000),
  date: articleDateSchema.optional(),
  source: z.string().max(500).optional(),
});

export const createQuizSchema = z.object({
  article: z.union([articleInputSchema, z.object({ url: z.url({ protocol: /^https?$/ }) })]),
  settings: z
    .object({ questions: z.int().min(1).max(60).optional(), seed: z.string().max(80).optional() })
    .optional(),
});

const questionList = z
  .array(
    z.union([questionSchema, questionIdSchema.describe('a stored question that stays as it is')]),
  )
  .max(200);

/** Lists left out stay as they are; questions left out of `questions` are kept in `dropped`. */
export const editQuizSchema = z.object({
  version: z.int().min(1),
  title: z.string().trim().min(1).max(200).optional(),
  questions: questionList.optional(),
  spares: questionList.optional(),
  dropped: questionList.optional(),
});

export const reviewEditsSchema = z.object({ questions: z.array(questionSchema).min(1).max(200) });

export const publishSchema = z.object({
  settings: assignmentSettingsSchema.prefault({}),
  confirm: z
    .boolean()
    .default(false)
    .describe('publish the teacher’s own questions with an error finding, too'),
});

export const startAttemptSchema = z.object({
  name: z.string().max(200).default(''),
  /** At least 20 random characters: who knows it can repeat the start and gets the token. */
  operationId: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
});

export const recordResponseSchema = z.object({
  operationId: operationIdSchema,
  try: z.int().min(1).max(3).default(1),
  response: responseSchema,
  /** Operation id of the response the student saw (null: none); where given, another tab's is not replaced unseen. */
  replaces: operationIdSchema.nullish(),
});

export const finishSchema = z.object({ operationId: operationIdSchema });

export const openDeskSchema = z.object({ manageKey: z.string().max(200) });
