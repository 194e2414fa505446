import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';

/**
 * @param n as in the address: a number from 1, or `review`
 * @returns the question asked for, else the first without a response, else the review (one past the last)
 */
export function startAt(
  n: string | undefined,
  questions: readonly Pick<QuestionState, 'response'>[],
): number {
  const review = questions.length + 1;
  if (n === undefined) {
    return questions.findIndex(({ response }) => response === null) + 1 || review;
  }
  const asked = Number(n);
  return Number.isInteger(asked) && asked >= 1 && asked < review ? asked : review;
}
