// What a teacher puts right for a class after students have responded. Kept with the assignment; the published
// version stays as it is, and is corrected whenever it is read (apply-corrections.ts).
import { z } from 'zod';
import { questionIdSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';

export const MAX_CORRECTIONS = 200;

const question = { questionId: questionIdSchema };

export const correctionChangeSchema = z.discriminatedUnion('type', [
  /** `response`: the right one; what was right before is not. */
  z.object({ ...question, type: z.literal('key'), response: responseSchema }),
  /** `response`: right as well. */
  z.object({ ...question, type: z.literal('accept'), response: responseSchema }),
  /** The question counts for nobody, and is not asked again. */
  z.object({ ...question, type: z.literal('drop') }),
  /** Everybody who was asked has its points, with any response or none. */
  z.object({ ...question, type: z.literal('points-to-all') }),
]);
export type CorrectionChange = z.infer<typeof correctionChangeSchema>;
export type CorrectionType = CorrectionChange['type'];

export const CORRECTION_TYPES = [
  'key',
  'accept',
  'drop',
  'points-to-all',
] as const satisfies readonly CorrectionType[];

export const correctionSchema = z.intersection(
  correctionChangeSchema,
  z.object({
    id: z.string().regex(/^[a-z0-9]{1,40}$/),
    /** Unix ms. */
    at: z.int(),
  }),
);
export type Correction = z.infer<typeof correctionSchema>;
