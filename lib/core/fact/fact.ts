// What the article asserts: typed, proven by quotes, with who says so and how sure.
import { z } from 'zod';
import { quoteSchema } from '#lib/core/article/article.ts';

/** `agent`: who did it; kept for quizzes written by the first version. */
export const factKindSchema = z.enum([
  'action',
  'agent',
  'quantity',
  'date',
  'role',
  'acronym',
  'definition',
  'cause',
  'purpose',
  'list',
  'quotation',
  'comparison',
  'sequence',
  'location',
  'part-whole',
  'change',
  'view',
  'gist',
]);
export type FactKind = z.infer<typeof factKindSchema>;

/** asserted: stated as so; planned: intended; reported: somebody's claim; hedged: may, about, likely. */
export const modalitySchema = z.enum(['asserted', 'planned', 'reported', 'hedged']);
export type Modality = z.infer<typeof modalitySchema>;

export const factSchema = z.object({
  /** Stable for the same article text and generator version. */
  id: z.string().min(1),
  kind: factKindSchema,
  /** The spans that together prove the fact, the sentence first. At least one. */
  quotes: z.array(quoteSchema).min(1),
  /** The kind's named parts (for a role: person, role, organisation), as they read in the article. */
  parts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Who says so, as named in the article; null where the article itself does. */
  attribution: z.string().nullable(),
  modality: modalitySchema,
  polarity: z.enum(['positive', 'negative']).default('positive'),
  /** That the sentence was read rightly, 0..1. */
  confidence: z.number().min(0).max(1).default(1),
  /** 0..1, share of the article's weight this fact's sentence carries. */
  salience: z.number().min(0).max(1),
});
export type Fact = z.infer<typeof factSchema>;
