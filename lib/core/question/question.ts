// A question with its key and proof. Only the server and the teacher ever see this type;
// students get a PublicQuestion (public-question.ts).
import { z } from 'zod';
import { quoteSchema } from '#lib/core/article/article.ts';
import { findingSchema } from './finding.ts';
import type { QuestionResponse } from './response.ts';

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const questionIdSchema = id;
export const optionSchema = z.object({ id, text: z.string().trim().min(1).max(300) });
export type Option = z.infer<typeof optionSchema>;

/**
 * What the question trains. `look-up`: stated in one place; others need more than finding it. `joined`: two facts put
 * together; `view`: who holds which view; `gist`: what the whole is about.
 */
export const skillSchema = z.enum([
  'look-up',
  'number',
  'who',
  'term',
  'paraphrase',
  'cause',
  'sequence',
  'inference',
  'joined',
  'view',
  'gist',
]);
export type Skill = z.infer<typeof skillSchema>;

/** Where a wrong option comes from and why it is wrong; words: catalogue `wrong.<code>`. For teachers only. */
export const wrongSchema = z.object({
  provenance: z.enum(['article', 'list', 'number-neighbour', 'date-neighbour', 'word-swap']),
  code: z.string().regex(/^[a-z-]+$/),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Wrong = z.infer<typeof wrongSchema>;

const spareOptionSchema = z.object({
  text: z.string().trim().min(1).max(300),
  wrong: wrongSchema,
});
export type SpareOption = z.infer<typeof spareOptionSchema>;

const common = {
  id,
  stem: z.string().trim().min(1).max(600),
  /** Why the key is right, as a teacher would say it. */
  rationale: z.string().max(1000),
  /** The quotes that prove the key; empty means "not proven" (a teacher's own question). */
  evidence: z.array(quoteSchema),
  factId: z.string().nullable(),
  skill: skillSchema.nullable(),
  findings: z.array(findingSchema),
  /** By id of the wrong option; missing in a person's questions and in quizzes of older versions. */
  wrong: z.record(id, wrongSchema).optional(),
  /** Other wrong options that were proposed, to exchange one for; for teachers only. */
  spareOptions: z.array(spareOptionSchema).max(12).optional(),
  /** The writer's estimate of its own work, 0..1; null for a person's. */
  score: z.number().min(0).max(1).nullable(),
  /** Hundredths of a point. */
  maxPoints: z.int().min(1).max(100_000),
  /** Where partial credit exists (multiple-response, matching, ordering): give it, or all or nothing. */
  allOrNothing: z.boolean(),
};

const choices = z.array(optionSchema).min(2).max(12);

export const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('multiple-choice'),
    options: choices,
    answerKey: z.object({ optionId: id }),
  }),
  z.object({
    ...common,
    kind: z.literal('multiple-response'),
    options: choices,
    answerKey: z.object({ optionIds: z.array(id).min(1) }),
  }),
  z.object({
    ...common,
    kind: z.literal('true-false'),
    answerKey: z.object({ value: z.boolean() }),
  }),
  /** The stem holds one gap, written `____`. */
  z.object({
    ...common,
    kind: z.literal('cloze'),
    answerKey: z.object({ accepted: z.array(z.string().trim().min(1).max(200)).min(1).max(50) }),
  }),
  /** `tolerance` is absolute, in the unit of the value; 0 asks for the exact number. */
  z.object({
    ...common,
    kind: z.literal('numeric'),
    unit: z.string().max(40).nullable(),
    answerKey: z.object({ value: z.number(), tolerance: z.number().min(0) }),
  }),
  /** `options` are in a shuffled order; the key lists their ids in the right one. */
  z.object({
    ...common,
    kind: z.literal('ordering'),
    options: choices,
    answerKey: z.object({ order: z.array(id).min(2) }),
  }),
  /** Each prompt goes with exactly one option; there may be more options than prompts. */
  z.object({
    ...common,
    kind: z.literal('matching'),
    prompts: z.array(optionSchema).min(2).max(12),
    options: choices,
    answerKey: z.object({ pairs: z.record(id, id) }),
  }),
]);
/** What a class's corrections add to a question when it is read (assignment/apply-corrections.ts); never stored with it. */
export type QuestionCorrections = {
  /** Other responses that count as fully right. */
  alsoRight?: readonly QuestionResponse[] | undefined;
  /** Everybody has its points, whatever the response. */
  pointsToAll?: boolean | undefined;
};
export type Question = z.infer<typeof questionSchema> & QuestionCorrections;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

export const QUESTION_KINDS = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'cloze',
  'numeric',
  'ordering',
  'matching',
] as const satisfies readonly QuestionKind[];

/** The gap in a cloze stem. */
export const GAP = '____';
