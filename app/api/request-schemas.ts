// The bodies the API takes. Also the source of /api/openapi.json.
import { z } from 'zod';
import { articleDateSchema } from '#lib/core/article/article.ts';
import { assignmentSettingsSchema, settingsChangeSchema } from '#lib/core/assignment/assignment.ts';
import { correctionChangeSchema } from '#lib/core/assignment/correction.ts';
import { linkTermsSchema } from '#lib/core/assignment/personal-link.ts';
import { challengeVerdictSchema, operationIdSchema } from '#lib/core/attempt/attempt.ts';
import { questionIdSchema, questionSchema } from '#lib/core/question/question.ts';
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

/** An edit of the revision the teacher saw; or archiving, which needs no revision and stands alone. */
export const changeQuizSchema = editQuizSchema
  .partial({ version: true })
  .extend({ archived: z.boolean().optional() })
  .transform(({ archived, version, ...edit }, context) => {
    const issue = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    if (archived === undefined) {
      return version === undefined ? issue('version', 'is needed') : { ...edit, version };
    }
    const alone = Object.values(edit).every((value) => value === undefined);
    return alone ? { archived } : issue('archived', 'stands alone');
  });

/** `text`: all of the corrected article. */
export const correctArticleSchema = z.object({
  version: z.int().min(1),
  text: articleInputSchema.shape.text,
  retire: z
    .array(questionIdSchema)
    .max(200)
    .optional()
    .describe('questions to take out, also for classes; left out: all that lose their proof'),
  preview: z.boolean().default(false).describe('only tell what would change'),
});

/** Left out, a first publish takes the defaults, and a later one leaves the settings as they are. */
export const publishSchema = z.object({
  settings: assignmentSettingsSchema.optional(),
  confirm: z
    .boolean()
    .default(false)
    .describe('publish the teacher’s own questions with an error finding, too'),
});

/** What is left out stays as it is. */
export const changeAssignmentSchema = z.object({ settings: settingsChangeSchema });

/** The class list; [] for none. */
export const rosterSchema = z.object({ names: z.array(z.string().max(200)).max(1000) });

export const personalLinkSchema = linkTermsSchema.extend({
  /** One of the class list is that student; any other is used as it is. */
  name: z.string().min(1).max(200),
});

export const renameStudentSchema = z.object({
  name: z.string().min(1).max(200),
  /** Whether all attempts under the name are one student's. */
  sameStudent: z.boolean().default(false),
});

export const startAttemptSchema = z.object({
  name: z.string().max(200).default(''),
  /** The number of a name on the class list, where there is one. */
  rosterId: z.int().min(1).optional(),
  /** The secret of a personal link: `p` in its address. */
  personal: z.string().max(80).optional(),
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

export const recordPointingSchema = z.object({
  operationId: operationIdSchema,
  /** Number of the sentence in `sentences` of the attempt, from 0; null: the step is passed over. */
  sentence: z.int().min(0).max(100_000).nullable(),
});

/** How long `reason` may be is counted once it is tidied. */
export const challengeSchema = z.object({
  operationId: operationIdSchema,
  questionId: questionIdSchema,
  /** As in recordPointingSchema; null only where there is no sentence to point at. */
  sentence: z.int().min(0).max(100_000).nullable(),
  reason: z.string().max(2_000).describe('10 to 500 characters'),
});

export const answerChallengeSchema = z.object({
  attemptId: z.string().max(100),
  questionId: questionIdSchema,
  /** Of the challenge that is answered. */
  operationId: operationIdSchema,
  verdict: challengeVerdictSchema,
  reply: z.string().max(2_000).default('').describe('at most 500 characters, for the student'),
});

export const finishSchema = z.object({ operationId: operationIdSchema });

/** The query of /api/assignments/{id}/live. */
export const liveQuerySchema = z.object({
  view: z
    .enum(['students', 'class'])
    .default('students')
    .describe('`class`: for a projector, without names'),
  right: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('with `class`: whether to tell how many were right'),
});

/** The query of /api/assignments/{id}/analysis. */
export const analysisQuerySchema = z.object({
  format: z.enum(['json', 'csv', 'xlsx']).default('json'),
  of: z
    .enum(['questions', 'answers'])
    .default('questions')
    .describe('which table a CSV file holds; an XLSX file holds both'),
});

const pixels = z.coerce.number().int().min(1).max(100_000).optional();

/** The query of /api/oembed. */
export const oembedSchema = z.object({
  url: z.string().min(1).max(2_000),
  format: z.string().default('json'),
  maxwidth: pixels,
  maxheight: pixels,
});

export const openResultsSchema = z.object({ resultsKey: z.string().max(200) });

export const openDeskSchema = z.object({ manageKey: z.string().max(200) });

/** One of the two, or neither: then counting goes on. `preview` tells what a change would do, and does nothing. */
export const rescoreSchema = z
  .object({
    change: correctionChangeSchema.optional(),
    undo: z.string().max(40).describe('id of a correction').optional(),
    preview: z.boolean().optional(),
    alsoInQuiz: z
      .boolean()
      .describe('make the change in the quiz, too, for its next publish')
      .optional(),
  })
  .refine(({ change, undo }) => !change || undo === undefined, {
    path: ['undo'],
    message: 'stands alone',
  })
  .refine(({ change, preview }) => !preview || change, {
    path: ['change'],
    message: 'is needed for a preview',
  })
  .refine(({ change, alsoInQuiz }) => !alsoInQuiz || change, {
    path: ['change'],
    message: 'is needed for the quiz',
  });
