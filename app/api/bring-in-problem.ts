import type { BringInProblem } from '#lib/core/article/incoming-article.ts';
import { messages } from '#lib/wiring.ts';
import { problem } from './problem.ts';

/** The reply for a page or a file that gave no text. @param field as in the body: `article.url` */
export function bringInProblem(code: BringInProblem, field: string): Response {
  return problem('not-brought-in', {
    detail: messages(`bringIn.${code}`),
    errors: [{ field, detail: code }],
  });
}
