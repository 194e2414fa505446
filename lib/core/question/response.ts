// What a student gave. Shapes as the HTTP API has them.
import { z } from 'zod';

const id = z.string().min(1).max(40);
export const responseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple-choice'), optionId: id }),
  z.object({ kind: z.literal('multiple-response'), optionIds: z.array(id).max(12) }),
  z.object({ kind: z.literal('true-false'), value: z.boolean() }),
  z.object({ kind: z.literal('cloze'), text: z.string().max(500) }),
  /** As typed: "1,160,000", "0.5", "twelve". */
  z.object({ kind: z.literal('numeric'), text: z.string().max(100) }),
  z.object({ kind: z.literal('ordering'), order: z.array(id).max(12) }),
  /** prompt id -> option id */
  z.object({ kind: z.literal('matching'), pairs: z.record(id, id) }),
]);
export type QuestionResponse = z.infer<typeof responseSchema>;
