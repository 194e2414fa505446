// Assignments, quizzes and attempts for tables: what matters is given, the rest is filled in.
import { type Assignment, assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { newAttempt } from '#lib/core/attempt/new-attempt.ts';
import { type RecordedPointing, recordPointing } from '#lib/core/attempt/record-pointing.ts';
import {
  type RecordedResponse,
  recordResponse,
  type Submission,
} from '#lib/core/attempt/record-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

/** Unix ms at which every attempt here starts. */
export const START = 1_700_000_000_000;

export function buildQuiz(questions: Question[] = SAMPLE_QUESTIONS): QuizVersion {
  return { v: 1, quizId: 'quiz', version: 1, title: 'A quiz', article: SAMPLE_ARTICLE, questions };
}

export function buildAssignment(settings: Partial<Assignment['settings']> = {}): Assignment {
  return {
    v: 1,
    id: 'bcdfgh',
    quizId: 'quiz',
    deskId: 'desk',
    code: 'bcdfgh',
    title: 'A quiz',
    version: 1,
    settings: { ...assignmentSettingsSchema.parse({}), ...settings },
    createdAt: START,
    expiresAt: START + 1,
  };
}

export class World {
  readonly quiz: QuizVersion;
  readonly assignment: Assignment;
  attempt: Attempt;
  now = START;
  #operations = 0;
  #pointings = 0;

  constructor(
    settings: Partial<Assignment['settings']> = {},
    {
      questions = SAMPLE_QUESTIONS,
      run = 1,
      random = 'a',
    }: { questions?: Question[]; run?: number; random?: string } = {},
  ) {
    this.quiz = buildQuiz(questions);
    this.assignment = buildAssignment(settings);
    this.attempt = newAttempt({
      id: `bcdfgh.${random}`,
      assignment: this.assignment,
      quiz: this.quiz,
      name: ' Ada ',
      tokenHash: '0'.repeat(64),
      operationId: 'start-0001',
      run,
      now: START,
    });
  }

  /** Records and keeps the new state. An operation id of its own unless one is given. */
  respond(
    questionId: string,
    response: Submission['response'],
    given: Partial<Omit<Submission, 'response'>> = {},
  ): RecordedResponse {
    this.#operations += 1;
    const result = recordResponse(this.attempt, {
      quiz: this.quiz,
      settings: this.assignment.settings,
      questionId,
      submission: { operationId: `response-${this.#operations}`, try: 1, response, ...given },
      now: this.now,
    });
    if (result.type === 'recorded') this.attempt = result.attempt;
    return result;
  }

  /** As respond(), for the sentence that proves it. */
  point(questionId: string, sentence: number | null, operationId?: string): RecordedPointing {
    if (operationId === undefined) this.#pointings += 1;
    const result = recordPointing(this.attempt, {
      quiz: this.quiz,
      settings: this.assignment.settings,
      questionId,
      submission: { operationId: operationId ?? `pointing-${this.#pointings}`, sentence },
      now: this.now,
    });
    if (result.type === 'recorded') this.attempt = result.attempt;
    return result;
  }
}

/** Multiple choice on the first sample question: o1 is right. */
export const choose = (optionId: string) => ({ kind: 'multiple-choice' as const, optionId });
