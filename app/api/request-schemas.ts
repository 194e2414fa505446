// The bodies the API takes. Also the source of /api/openapi.json.
import { z } from 'zod';
import { articleDateSchema } from '#lib/core/article/article.ts';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { operationIdSchema } from '#lib/core/attempt/attempt.ts';
import { questionSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';

export const articleInputSchema = z.object({
  title: z.string().max(200).optional(),
  /** Longer texts are refused with a sentence of their own, not as malformed. */
  text: z.string().max(800_000),
  date: articleDateSchema.optional(),
  source: z.string().max(500).optional(),
});

const addressSchema = z.object({ url: z.url({ protocol: /^https?$/ }).max(2_000) });

export const createQuizSchema = z.object({
  article: z.union([articleInputSchema, addressSchema]),
  settings: z
    .object({ questions: z.int().min(1).max(60).optional(), seed: z.string().max(80).optional() })
    .optional(),
});

export const bringInSchema = z.union([addressSchema, z.object({ text: z.string().max(800_000) })]);

export const editQuizSchema = z.object({
  version: z.int().min(1),
  title: z.string().trim().min(1).max(200).optional(),
  questions: z.array(questionSchema).max(200).optional(),
});

export const publishSchema = z.object({
  settings: assignmentSettingsSchema.prefault({}),
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
