// A teacher's quizzes and assignments, under one secret of which only the hash is kept.
import { z } from 'zod';

export const deskSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  /** SHA-256 of the secret part of the manage key, hex. */
  keyHash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.int(),
});
export type Desk = z.infer<typeof deskSchema>;
