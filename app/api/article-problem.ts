import type { ArticleProblem } from '#lib/core/quiz/write-quiz.ts';
import { messages } from '#lib/wiring.ts';

/** The sentence for a refused article. */
export function articleProblemText({ code, params }: ArticleProblem): string {
  return messages(`article.${code}`, params);
}
