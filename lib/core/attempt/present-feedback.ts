// What a student is told of one question: right or wrong, and the solution with its proof where it may be shown.
import type { Article, Quote } from '#lib/core/article/article.ts';
import { solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { StoredResponse } from './attempt.ts';
import type { QuestionFeedback, ShownEvidence } from './attempt-view.ts';
import { scoreResponse } from './score-response.ts';

const BETWEEN_PARAGRAPHS = '\n\n';

/**
 * @param onTime the scored responses, oldest first; without one nothing is told: null
 * @param locked no further response is taken, so the solution may be shown
 * @param inParagraph the proving sentence may be shown among its neighbours
 */
export function presentFeedback(
  question: Question,
  onTime: readonly StoredResponse[],
  article: Article,
  locked: boolean,
  inParagraph = false,
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
          evidence: question.evidence.map((quote) => presentQuote(article, quote, inParagraph)),
        }
      : null,
  };
}

/**
 * The sentence, or sentences, that hold the quote: before + quote + after is their text.
 * @param inParagraph with the rest of the paragraph, or paragraphs, they stand in
 */
export function presentQuote(
  article: Pick<Article, 'text' | 'sentences'>,
  { start, end, quote }: Quote,
  inParagraph = false,
): ShownEvidence {
  const around = article.sentences.filter(
    (sentence) => sentence.start < end && sentence.end > start,
  );
  const from = Math.min(start, ...around.map((sentence) => sentence.start));
  const to = Math.max(end, ...around.map((sentence) => sentence.end));
  const { text } = article;
  const sentence = { before: text.slice(from, start), quote, after: text.slice(end, to) };
  if (!inParagraph) return sentence;
  const begin = text.lastIndexOf(BETWEEN_PARAGRAPHS, from);
  const finish = text.indexOf(BETWEEN_PARAGRAPHS, to);
  return {
    lead: text.slice(begin < 0 ? 0 : begin + BETWEEN_PARAGRAPHS.length, from),
    ...sentence,
    rest: text.slice(to, finish < 0 ? text.length : finish),
  };
}
