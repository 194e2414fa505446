// What every gate is: a pure judgement of one question against its article.
import type { Article } from '#lib/core/article/article.ts';
import type { Language } from '#lib/core/language/analyse.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';

/** What a gate may know beside the question and the article; without it the gates judge by the words alone. */
export type ReviewContext = {
  /** All names of one thing in each: ["Xi Jinping", "Xi", "President Xi"]. */
  names?: readonly (readonly string[])[];
  /** What the article asserts, a sentence each, with names in place of pronouns. */
  facts?: readonly string[];
  /** What the question's sentence says by a named step: "April 2022" for "last April", the name for "he". */
  resolved?: readonly string[];
  /** The language core's parser: the stem is then parsed again. */
  parse?: Language['parse'];
};

export type Gate = (question: Question, article: Article, context: ReviewContext) => Finding[];

export function error(code: string, params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', params };
}

export function warning(code: string, params: Finding['params'] = {}): Finding {
  return { code, severity: 'warning', params };
}
