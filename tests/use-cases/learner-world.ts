// A published quiz, a student who has taken it, and what they keep.
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { keepAttempt } from '#lib/use-cases/keep-attempt.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { recordReview } from '#lib/use-cases/record-review.ts';
import { readReview, startSession } from '#lib/use-cases/review-session.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

export const DAY_MS = 86_400_000;
export const WRONG: QuestionResponse = { kind: 'multiple-choice', optionId: 'o2' };
export const rightResponse = (question: Question) => solutionOf(question).response;

export async function learnerWorld(settings: Record<string, unknown> = {}) {
  const world = testDeps();
  const { deps, clock } = world;
  const made = await createQuiz(deps, {
    article: { text: 'x', title: 'Seeds' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'untitled',
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey } = made;
  const quizId = made.quiz.id;
  const published = await publishQuiz(deps, {
    quizId,
    manageKey,
    settings: assignmentSettingsSchema.parse(settings),
  });
  if (published.type !== 'published') throw new Error(published.type);
  const { code } = published.assignment;
  let runs = 0;

  /** Takes the quiz: responses to its questions in order; null leaves one out. */
  async function take(responses: readonly (QuestionResponse | null)[], finish = true) {
    runs += 1;
    const operationId = `start-operation-${runs}`;
    const started = await startAttempt(deps, { code, name: 'Zelda', operationId });
    if (started.type !== 'started') throw new Error(started.type);
    const access = { attemptId: started.attemptId, token: started.token };
    for (const [index, response] of responses.entries()) {
      if (!response) continue;
      const submission = { operationId: `response-${runs}-${index}`, try: 1, response };
      const questionId = SAMPLE_QUESTIONS[index]?.id ?? '';
      await recordQuestionResponse(deps, { ...access, questionId, submission });
    }
    if (finish) await finishStudentAttempt(deps, { ...access, operationId: `finish-${runs}-op` });
    return access;
  }

  /** Keeps an attempt. @returns the learner's key */
  async function keep(
    access: { attemptId: string; token: string },
    learnerKey: string | null = null,
  ) {
    const kept = await keepAttempt(deps, { ...access, learnerKey });
    if (kept.type !== 'kept') throw new Error(kept.type);
    return kept.learnerKey;
  }

  async function asked(learnerKey: string) {
    const page = await readReview(deps, { learnerKey, told: null });
    if (page.type !== 'question') throw new Error(page.type);
    return page;
  }

  /** The question that the sitting asks, answered. */
  async function answer(
    learnerKey: string,
    response: QuestionResponse,
    operationId = 'review-op-1',
  ) {
    const { cardId, state } = await asked(learnerKey);
    const submission = { operationId, cardId, reps: state.nextTry, response };
    return { cardId, outcome: await recordReview(deps, { learnerKey, submission }) };
  }

  const begin = (learnerKey: string) => startSession(deps, { learnerKey });
  return { ...world, clock, quizId, manageKey, code, take, keep, asked, answer, begin };
}
