// The replies of the API, for its contract; a test parses real replies with them, strictly.
import { z } from 'zod';
import { articleSchema } from '#lib/core/article/article.ts';
import {
  assignmentSettingsSchema,
  feedbackSchema,
  studentSettingsSchema,
} from '#lib/core/assignment/assignment.ts';
import { correctionSchema } from '#lib/core/assignment/correction.ts';
import { challengeVerdictSchema, storedChallengeSchema } from '#lib/core/attempt/attempt.ts';
import { findingSchema } from '#lib/core/question/finding.ts';
import { optionSchema, QUESTION_KINDS, questionSchema } from '#lib/core/question/question.ts';
import { responseSchema } from '#lib/core/question/response.ts';

const points = z.int().describe('hundredths of a point');
const percent = z.int().describe('percent of the points');
const time = z.int().describe('Unix milliseconds');

export const quizCreatedReply = z.strictObject({
  id: z.string(),
  manageKey: z.string(),
  manageUrl: z.url(),
  quiz: z.strictObject({ title: z.string(), questions: z.array(questionSchema) }),
});

export const broughtInReply = z.strictObject({
  article: z
    .strictObject({ title: z.string(), text: z.string(), date: z.string(), source: z.string() })
    .describe('what was found; empty where it was not'),
  notice: z
    .enum(['thin', 'long'])
    .nullable()
    .describe('few words, as of a page that keeps the rest back; or more than an article may have'),
});

export const quizReply = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.int(),
  archived: z.boolean(),
  article: articleSchema,
  questions: z.array(questionSchema),
  spares: z.array(questionSchema).describe('written and not asked, the best first'),
  dropped: z.array(questionSchema).describe('taken out by the teacher'),
  assignments: z
    .array(z.strictObject({ id: z.string(), code: z.string(), version: z.int() }))
    .optional(),
});

export const deskReply = z.strictObject({
  quizzes: z.array(
    z.strictObject({
      id: z.string(),
      deskId: z.string(),
      title: z.string(),
      questionCount: z.int(),
      createdAt: time,
      archived: z.boolean(),
      assignments: z.array(
        z.strictObject({
          id: z.string(),
          code: z.string(),
          label: z.string().describe('which class it is for, or empty'),
          started: z.int().describe('students who began'),
        }),
      ),
    }),
  ),
  next: z
    .string()
    .nullable()
    .describe('pass as ?after= for the next page, which may be empty: one call looks at 2,000'),
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

const changedSentence = z.strictObject({
  type: z.enum(['kept', 'changed', 'gone', 'new']),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const articleEffectReply = z.strictObject({
  version: z.int(),
  sentences: z.array(changedSentence),
  questions: z
    .record(z.string(), z.enum(['kept', 'look', 'lost']))
    .describe('by id: has its proof, has it in a sentence that changed, has lost it'),
});

export const articleCorrectedReply = z.strictObject({
  quiz: quizReply,
  classes: z.strictObject({
    followed: z.int().describe('classes that had questions taken out'),
    left: z.int().describe('classes as they were: no question or no room would have been left'),
  }),
});

export const publishReply = z.strictObject({
  assignmentId: z.string(),
  code: z.string(),
  shareUrl: z.url(),
});

export const assignmentReply = z.strictObject({
  id: z.string(),
  code: z.string(),
  quizId: z.string(),
  title: z.string(),
  version: z.int(),
  settings: assignmentSettingsSchema,
  expiresAt: time,
});

export const rosterReply = z.strictObject({ names: z.array(z.string()) });

export const linkReply = z.strictObject({ id: z.string(), url: z.url() });

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
  settings: studentSettingsSchema,
  roster: z
    .array(z.strictObject({ id: z.int(), name: z.string(), taken: z.boolean() }))
    .nullable()
    .describe('names to choose from; null: students type theirs'),
  questions: z.array(publicQuestion),
});

export const oembedReply = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().describe('seconds'),
  html: z.string(),
  width: z.int(),
  height: z.int(),
});

export const startedReply = z.strictObject({
  id: z.string(),
  token: z.string(),
  questionIds: z.array(z.string()),
});

const evidence = z.array(
  z.strictObject({
    before: z.string(),
    quote: z.string(),
    after: z.string(),
    lead: z.string().optional().describe('of its paragraph, before the sentence'),
    rest: z.string().optional().describe('of its paragraph, after the sentence'),
  }),
);

const questionState = z.strictObject({
  question: publicQuestion,
  response: responseSchema.nullable(),
  operationId: z.string().optional().describe('of the latest response'),
  nextTry: z.int(),
  triesLeft: z.int(),
  locked: z.boolean(),
  flagged: z.boolean().optional().describe('marked by the student, to come back to'),
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
    .nullable()
    .describe('null too while the sentence is still to be pointed at'),
  pointing: z
    .strictObject({
      sentence: z.int().nullable().optional().describe('null: passed over; missing: still to come'),
      locked: z.boolean(),
      right: z.boolean().optional(),
    })
    .optional(),
  challenge: z
    .strictObject({
      made: z
        .strictObject({
          sentence: z.int().nullable(),
          reason: z.string(),
          answer: z.strictObject({ verdict: challengeVerdictSchema, reply: z.string() }).nullable(),
        })
        .nullable(),
    })
    .optional()
    .describe('missing where the question cannot be challenged, or not yet'),
});

export const pointedReply = z.strictObject({ type: z.literal('recorded'), state: questionState });

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
  language: z
    .strictObject({ lang: z.string(), dir: z.enum(['ltr', 'rtl']) })
    .describe('of the article; lang is a BCP 47 tag, und where it cannot be told'),
  name: z.string(),
  rosterId: z.int().nullable(),
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
  passMark: percent.nullable(),
  passed: z.boolean().nullable(),
  corrections: z
    .array(
      z.union([
        z.strictObject({ type: z.literal('drop'), stem: z.string() }),
        z.strictObject({ type: z.enum(['key', 'accept', 'points-to-all']), number: z.int() }),
      ]),
    )
    .optional()
    .describe('what the teacher put right since the attempt began'),
  article: z
    .strictObject({
      title: z.string(),
      source: z.string().nullable(),
      paragraphs: z.array(z.string()),
    })
    .nullable(),
  sentences: z
    .array(z.strictObject({ number: z.int(), text: z.string(), paragraph: z.int() }))
    .optional()
    .describe('to point at, by their number'),
});

const share = z.number().nullable();

const liveCounts = { started: z.int(), finished: z.int() };
const liveQuestion = { questionId: z.string(), responded: z.int() };

export const liveReply = z.union([
  z.strictObject({
    ...liveCounts,
    questions: z.array(z.strictObject({ ...liveQuestion, right: z.int() })),
    students: z.array(
      z.strictObject({
        attemptId: z.string(),
        name: z.string(),
        run: z.int(),
        status: z.enum(['open', 'finished', 'overdue']),
        at: z.int().nullable().describe('number of the question; null: all have a response'),
        count: z.int(),
        responded: z.int(),
        right: z.int(),
        seenAt: time,
      }),
    ),
    more: z.int().describe('students beyond the 1,000 last seen'),
    absent: z.array(z.string()).describe('names of the class list that have not started'),
  }),
  z.strictObject({
    ...liveCounts,
    questions: z.array(z.strictObject({ ...liveQuestion, right: z.int().nullable() })),
  }),
]);

const recount = z
  .strictObject({ done: z.int(), total: z.int() })
  .nullable()
  .describe('students counted anew after a correction; null: all are');

export const rescoredReply = z.strictObject({
  corrections: z.array(correctionSchema),
  recount,
  inQuiz: z
    .enum(['saved', 'has-it', 'class-only', 'differs', 'last-question'])
    .optional()
    .describe('with alsoInQuiz: whether the quiz was changed, or why not'),
});

export const effectReply = z.strictObject({
  effect: z.strictObject({
    students: z.int().describe('attempts looked at, the first 2,000'),
    more: z.boolean().describe('there are more'),
    up: z.int().describe('whose points rise'),
    down: z.int(),
  }),
  inQuiz: z
    .enum(['edit', 'has-it', 'class-only', 'differs', 'last-question'])
    .describe('whether it can be made in the quiz, too, or why not'),
});

export const challengesReply = z.strictObject({
  questions: z.array(
    z.strictObject({
      question: z
        .union([questionSchema, z.strictObject({ id: z.string(), stem: z.string() })])
        .describe('with a results link without its key'),
      number: z.int().nullable().describe('null: not asked any more'),
      evidence,
      challenges: z.array(
        z.strictObject({
          attemptId: z.string(),
          name: z.string(),
          operationId: z.string(),
          at: time,
          sentence: z.string().nullable(),
          reason: z.string(),
          answer: storedChallengeSchema.shape.answer.unwrap().strict().nullable(),
        }),
      ),
    }),
  ),
  next: z.string().nullable().describe('pass as ?after= for the next page'),
});

export const resultsReply = z.strictObject({
  assignment: z.strictObject({
    id: z.string(),
    code: z.string(),
    title: z.string(),
    quizId: z.string(),
    version: z.int(),
    label: z.string().describe('the class'),
    passMark: percent.nullable(),
  }),
  absent: z.array(z.string()).describe('names of the class list that have not started'),
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
        passed: z.boolean().nullable(),
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
  recount,
  openChallenges: z.int().optional().describe('challenges without an answer'),
  questions: z.array(
    z.strictObject({
      questionId: z.string(),
      stem: z.string(),
      responded: z.int(),
      right: z.int(),
      facility: share,
      discrimination: share,
      pointing: z
        .strictObject({
          rightAndProof: z.int(),
          rightAndOther: z.int(),
          rightAndNone: z.int(),
          wrongAndProof: z.int(),
          wrongAndOther: z.int(),
          luck: share.describe('share of the right responses pointed for that point elsewhere'),
        })
        .optional(),
    }),
  ),
  summary: z.strictObject({
    started: z.int(),
    finished: z.int(),
    meanPoints: z.number().nullable(),
    medianPoints: z.number().nullable(),
    maxPoints: points,
    standardDeviation: z.number().nullable(),
    lowerQuartile: z.number().nullable(),
    upperQuartile: z.number().nullable(),
    medianSeconds: z.number().nullable().describe('from start to finish'),
    distribution: z.array(z.int()).length(10).describe('runs by tenth of the points'),
  }),
  etag: z.string(),
});

const interval = z.strictObject({ low: z.number(), high: z.number() }).nullable();

export const analysisReply = z.strictObject({
  n: z.int().describe('first attempts that were handed in'),
  alpha: share,
  standardError: z.number().nullable().describe('hundredths of a point'),
  maxPoints: points,
  questions: z.array(
    z.strictObject({
      questionId: z.string(),
      n: z.int(),
      facility: share,
      facilityInterval: interval,
      discrimination: share,
      discriminationInterval: interval,
      efficiency: share,
      effectiveWeight: share,
      medianSeconds: z.number().nullable(),
      luck: share.describe('right answers without the sentence; null where it was not asked for'),
      distractors: z.array(
        z.strictObject({
          bucket: z.string(),
          points,
          lower: z.int(),
          middle: z.int(),
          upper: z.int(),
        }),
      ),
      advice: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
});
