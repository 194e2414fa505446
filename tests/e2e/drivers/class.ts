// A class that takes a quiz over the HTTP API, each student with the answers that a test gives them.
import type { APIRequestContext } from '@playwright/test';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { startAttempt } from './api.ts';

/** One student starts, answers the questions that have a response, and hands in. */
export async function takeQuiz(
  request: APIRequestContext,
  quiz: { code: string },
  name: string,
  responses: Readonly<Record<string, QuestionResponse>>,
): Promise<void> {
  const { id, token } = await startAttempt(request, quiz.code, name);
  const headers = { authorization: `Bearer ${token}` };
  for (const [questionId, response] of Object.entries(responses)) {
    const data = { operationId: crypto.randomUUID(), try: 1, response };
    const reply = await request.put(`/api/attempts/${id}/responses/${questionId}`, {
      headers,
      data,
    });
    if (!reply.ok()) throw new Error(`${reply.status()} ${await reply.text()}`);
  }
  const data = { operationId: crypto.randomUUID() };
  const done = await request.post(`/api/attempts/${id}/finish`, { headers, data });
  if (!done.ok()) throw new Error(`${done.status()} ${await done.text()}`);
}

export function rightResponse(question: Question): QuestionResponse {
  return solutionOf(question).response;
}
