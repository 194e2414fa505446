// What a student is told of one question: right or wrong, and the solution with its proof where it may be shown.
import type { Article, Quote } from '#lib/core/article/article.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { StoredResponse } from './attempt.ts';
import type { QuestionFeedback } from './attempt-view.ts';
import { scoreResponse } from './score-response.ts';

/**
 * @param onTime the scored responses, oldest first; without one nothing is told: null
 * @param locked no further response is taken, so the solution may be shown
 */
export function presentFeedback(
  question: Question,
  onTime: readonly StoredResponse[],
  article: Article,
  locked: boolean,
): QuestionFeedback | null {
  const scores = onTime.map((entry) => scoreResponse(question, entry.response, entry.try));
  const last = scores.at(-1);
  if (!last) return null;
  const points = scores.map((score) => (score.type === 'scored' ? score.points : 0));
  return {
    right: last.type === 'scored' && last.right,
    nearMiss: last.type === 'scored' && last.nearMiss,
    points: Math.max(...points),
    maxPoints: question.maxPoints,
    solution: locked
      ? {
          ...solutionOf(question),
          rationale: question.rationale,
          evidence: question.evidence.map((quote) => presentQuote(article, quote)),
        }
      : null,
  };
}

/** The sentence, or sentences, that hold the quote: before + quote + after is their text. */
export function presentQuote(
  article: Pick<Article, 'text' | 'sentences'>,
  { start, end, quote }: Quote,
): { before: string; quote: string; after: string } {
  const around = article.sentences.filter(
    (sentence) => sentence.start < end && sentence.end > start,
  );
  const from = Math.min(start, ...around.map((sentence) => sentence.start));
  const to = Math.max(end, ...around.map((sentence) => sentence.end));
  return { before: article.text.slice(from, start), quote, after: article.text.slice(end, to) };
}
