// The replies of the API, for its contract; a test parses real replies with them, strictly.
import { z } from 'zod';
import { articleSchema } from '#lib/core/article/article.ts';
import { assignmentSettingsSchema, feedbackSchema } from '#lib/core/assignment/assignment.ts';
import { findingSchema } from '#lib/core/question/finding.ts';
import { optionSchema, QUESTION_KINDS, questionSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';

const points = z.int().describe('hundredths of a point');
const time = z.int().describe('Unix milliseconds');

export const quizCreatedReply = z.strictObject({
  id: z.string(),
  manageKey: z.string(),
  manageUrl: z.url(),
  quiz: z.strictObject({ title: z.string(), questions: z.array(questionSchema) }),
});

export const quizReply = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.int(),
  article: articleSchema,
  questions: z.array(questionSchema),
  spares: z.array(questionSchema).describe('written and not asked, the best first'),
  dropped: z.array(questionSchema).describe('taken out by the teacher'),
  assignments: z
    .array(z.strictObject({ id: z.string(), code: z.string(), version: z.int() }))
    .optional(),
});

const told = z.array(z.strictObject({ ...findingSchema.shape, text: z.string() }));

/** Of an edit that asked for `Prefer: return=minimal`. */
export const editedReply = z.strictObject({
  version: z.int(),
  findings: z.record(z.string(), told).describe('of the changed questions, by id'),
});

export const reviewReply = z.strictObject({
  findings: z.array(told).describe('of each question, in the order given'),
});

export const publishReply = z.strictObject({
  assignmentId: z.string(),
  code: z.string(),
  shareUrl: z.url(),
});

const publicQuestion = z.strictObject({
  id: z.string(),
  kind: z.enum(QUESTION_KINDS),
  stem: z.string(),
  maxPoints: points,
  options: z.array(optionSchema).optional(),
  prompts: z.array(optionSchema).optional(),
  unit: z.string().nullable().optional(),
});

export const shareReply = z.strictObject({
  title: z.string(),
  settings: assignmentSettingsSchema,
  questions: z.array(publicQuestion),
});

export const startedReply = z.strictObject({
  id: z.string(),
  token: z.string(),
  questionIds: z.array(z.string()),
});

const evidence = z.array(
  z.strictObject({ before: z.string(), quote: z.string(), after: z.string() }),
);

const questionState = z.strictObject({
  question: publicQuestion,
  response: responseSchema.nullable(),
  operationId: z.string().optional().describe('of the latest response'),
  nextTry: z.int(),
  triesLeft: z.int(),
  locked: z.boolean(),
  feedback: z
    .strictObject({
      right: z.boolean(),
      nearMiss: z.boolean(),
      points,
      maxPoints: points,
      solution: z
        .strictObject({
          response: responseSchema,
          text: z.array(z.string()),
          rationale: z.string(),
          evidence,
        })
        .nullable(),
    })
    .nullable(),
});

export const recordedReply = z.strictObject({
  type: z.literal('recorded'),
  points: points.optional(),
  maxPoints: points.optional(),
  rationale: z.string().optional(),
  evidence: evidence.optional(),
  late: z.boolean(),
  state: questionState,
});

export const attemptViewReply = z.strictObject({
  id: z.string(),
  assignmentId: z.string(),
  code: z.string(),
  title: z.string(),
  name: z.string(),
  status: z.enum(['open', 'finished', 'overdue']),
  phase: z.enum(['before', 'open', 'closed']),
  feedback: feedbackSchema,
  tries: z.int(),
  retakes: z.boolean(),
  now: time,
  startedAt: time,
  finishedAt: time.nullable(),
  dueAt: time.nullable(),
  questions: z.array(questionState),
  responded: z.int(),
  points: points.nullable(),
  maxPoints: points,
  article: z
    .strictObject({
      title: z.string(),
      source: z.string().nullable(),
      paragraphs: z.array(z.string()),
    })
    .nullable(),
});

const share = z.number().nullable();

export const resultsReply = z.strictObject({
  assignment: z.strictObject({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    quizId: z.string(),
    version: z.int(),
  }),
  students: z.strictObject({
    page: z.array(
      z.strictObject({
        attemptId: z.string(),
        name: z.string(),
        run: z.int(),
        status: z.enum(['open', 'finished', 'overdue']),
        startedAt: time,
        finishedAt: time.nullable(),
        points,
        maxPoints: points,
        responded: z.int(),
        late: z.int(),
        questions: z.array(
          z.strictObject({
            questionId: z.string(),
            points: points.nullable(),
            maxPoints: points,
            right: z.boolean(),
          }),
        ),
      }),
    ),
    next: z.string().nullable().describe('pass as ?after= for the next page'),
  }),
  questions: z.array(
    z.strictObject({
      questionId: z.string(),
      stem: z.string(),
      responded: z.int(),
      right: z.int(),
      facility: share,
      discrimination: share,
    }),
  ),
  summary: z.strictObject({
    started: z.int(),
    finished: z.int(),
    meanPoints: z.number().nullable(),
    medianPoints: z.number().nullable(),
    maxPoints: points,
  }),
  etag: z.string(),
});
