// What every gate is: a pure judgement of one question against its article.
import type { Article } from '#lib/core/article/article.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';

export type Gate = (question: Question, article: Article) => Finding[];

export function error(code: string, params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', params };
}

export function warning(code: string, params: Finding['params'] = {}): Finding {
  return { code, severity: 'warning', params };
}
