// A card is a fact: how well it is known, and the forms in which it is asked. It holds its own copy of all it
// needs, so that it outlives the quiz it comes from, and nothing that tells who its learner is.
import { z } from 'zod';
import { articleSchema } from '#lib/core/article/article.ts';
import { operationIdSchema } from '#lib/core/attempt/attempt.ts';
import { questionSchema, skillSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';
import { memorySchema } from './memory.ts';

export const MAX_FORMS = 8;
export const MAX_HISTORY = 50;

/** A question with its key, and the paragraphs that prove it as an article of their own. */
export const formSchema = z.object({ question: questionSchema, excerpt: articleSchema });
export type Form = z.infer<typeof formSchema>;

export const formsSchema = z.object({
  v: z.literal(1),
  forms: z.array(formSchema).min(1).max(MAX_FORMS),
});

export const cardSchema = z.object({
  v: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{20}$/),
  /** The same for every quiz on the same text. */
  articleId: z.string(),
  /** Of the quiz it was first met in. */
  title: z.string(),
  /** The stem it was first met with: the list shows it, so it tells no key. */
  label: z.string(),
  skill: skillSchema.nullable(),
  memory: memorySchema,
  /** Each time it was asked, in the quiz first, oldest first. `stability`: after it. */
  history: z
    .array(z.object({ at: z.int(), grade: z.int().min(1).max(4), stability: z.number() }))
    .min(1)
    .max(MAX_HISTORY),
  /** Of the form asked last. */
  formId: z.string(),
  /** The latest review; null: none since it was kept. */
  last: z
    .object({ operationId: operationIdSchema, at: z.int(), response: responseSchema })
    .nullable(),
});
export type Card = z.infer<typeof cardSchema>;
