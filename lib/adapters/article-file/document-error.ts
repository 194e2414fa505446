import type { BringInProblem } from '#lib/core/article/incoming-article.ts';

/** Thrown by a reader for what it knows to be wrong with a document. */
export class DocumentError extends Error {
  readonly problem: BringInProblem;
  constructor(problem: BringInProblem) {
    super(problem);
    this.problem = problem;
  }
}
