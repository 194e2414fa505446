// What a review gate says of a question. Words come from the message catalogue (`findings.<code>`).
import { z } from 'zod';

export const findingSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  /** error: not shown; warning: shown to the teacher under "needs a look"; info: a note. */
  severity: z.enum(['error', 'warning', 'info']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;
