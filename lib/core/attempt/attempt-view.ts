// What one student's browser may see of its own attempt, now. Built by allow-list in present-attempt.ts.
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { AssignmentPhase, Feedback } from '#lib/core/assignment/assignment.ts';
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { ChallengeVerdict } from './attempt.ts';

/**
 * before + quote + after: the proving sentence. `lead` and `rest`: what stands before and after it in its
 * paragraph; missing where the article is not shown and the attempt still open, for it may tell other keys.
 */
export type ShownEvidence = {
  before: string;
  quote: string;
  after: string;
  lead?: string;
  rest?: string;
};

/** Shown only after the response it belongs to, and only as the settings allow. */
export type QuestionFeedback = {
  right: boolean;
  /** A cloze response that is a misspelling or a part of an accepted one. */
  nearMiss: boolean;
  /** Hundredths. */
  points: number;
  maxPoints: number;
  /** null while tries are left: then only right or wrong is told. */
  solution: {
    /** The right response, in the response's own shape. */
    response: QuestionResponse;
    /** Words for it, e.g. the option's text or "5,000". One entry per part (matching: "prompt — option"). */
    text: string[];
    rationale: string;
    /** The proving sentences, each with the quoted part set apart: before + quote + after is one sentence. */
    evidence: ShownEvidence[];
  } | null;
};

export type QuestionState = {
  question: PublicQuestion;
  /** The latest response, or null. */
  response: QuestionResponse | null;
  /** The operation that brought `response`; a client that replaces it may send this as `replaces`. */
  operationId?: string | undefined;
  /** The number the next try would have, from 1. */
  nextTry: number;
  triesLeft: number;
  /** No further response is taken. */
  locked: boolean;
  /** Marked by the student, to come back to. */
  flagged?: boolean | undefined;
  feedback: QuestionFeedback | null;
  /** The step after the response; missing where it is not asked for. */
  pointing?: QuestionPointing | undefined;
  /** Missing where the question cannot be said to be wrong, or not yet. */
  challenge?: QuestionChallenge | undefined;
};

export type QuestionChallenge = {
  /** null: not made. */
  made: {
    /** Index into the article's sentences; null: there was none to point at. */
    sentence: number | null;
    reason: string;
    /** The teacher's; null: none yet, and the challenge may be changed. */
    answer: { verdict: ChallengeVerdict; reply: string } | null;
  } | null;
};

/** `number`: index into the article's sentences; `paragraph` counts from 0. */
export type NumberedSentence = { number: number; text: string; paragraph: number };

export type QuestionPointing = {
  /** Index into the article's sentences; null: passed over; missing: not done yet. */
  sentence?: number | null;
  /** Nothing more is taken: feedback was shown, or the attempt is over. */
  locked: boolean;
  /** Whether a quote that proves the key stands in it. Told with the solution. */
  right?: boolean;
};

/** What a teacher put right since the attempt began. `number`: of the question among those shown, from 1. */
export type ToldCorrection =
  | { type: 'drop'; stem: string }
  | { type: 'key' | 'accept' | 'points-to-all'; number: number };

export type AttemptView = {
  id: string;
  assignmentId: string;
  code: string;
  title: string;
  /** Of the article, and so of questions and quotes. */
  language: TextLanguage;
  name: string;
  /** Its number on the class list; null where it stands on none. */
  rosterId: number | null;
  status: 'open' | 'finished' | 'overdue';
  phase: AssignmentPhase;
  feedback: Feedback;
  tries: number;
  retakes: boolean;
  /** Unix ms, the server's clock. */
  now: number;
  startedAt: number;
  finishedAt: number | null;
  /** When it ends by the clock: the time limit or the close, whichever is first. */
  dueAt: number | null;
  questions: QuestionState[];
  responded: number;
  /** Hundredths; null until the settings allow it to be told. */
  points: number | null;
  maxPoints: number;
  /** Percent; null: there is no pass mark. */
  passMark: number | null;
  /** null: no pass mark, or the points are not told. */
  passed: boolean | null;
  /** Missing where there are none. */
  corrections?: ToldCorrection[] | undefined;
  /** Paragraphs of the whole article; null where the teacher does not show it. */
  article: { title: string; source: string | null; paragraphs: string[] } | null;
  /** What to point at, in the article's order; missing where that is not asked for, or the attempt is over. */
  sentences?: NumberedSentence[] | undefined;
};
