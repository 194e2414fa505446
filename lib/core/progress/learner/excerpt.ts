// The paragraphs that prove a question, cut out of its article, so that a card needs no quiz any more.
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { Form } from './card.ts';

const BREAK = '\n\n';

/**
 * The question and its excerpt, whose offsets fit each other. What only teachers need is left out, and the
 * id hangs on what is asked and answered alone, so that the same form of two quizzes is one.
 */
export function cutForm(question: Question, article: Article): Form {
  const spans = paragraphsAround(article.text, question.evidence);
  const text = spans.map(({ start, end }) => article.text.slice(start, end)).join(BREAK);
  const moved = (at: number): number => {
    let before = 0;
    for (const { start, end } of spans) {
      if (at <= end) return before + at - start;
      before += end - start + BREAK.length;
    }
    return before;
  };
  const inside = <T extends { start: number; end: number }>(span: T): T[] =>
    spans.some(({ start, end }) => span.start >= start && span.end <= end)
      ? [{ ...span, start: moved(span.start), end: moved(span.end) }]
      : [];
  const { title, source } = article;
  return {
    question: bareQuestion({ ...question, evidence: question.evidence.flatMap(inside) }),
    excerpt: {
      title,
      text,
      hash: hashText(text),
      sentences: article.sentences.flatMap(inside),
      ...(source !== undefined && { source }),
    },
  };
}

/** From its content alone: the same wherever it was met. */
export function bareQuestion(question: Question): Question {
  const { wrong: _, spareOptions: __, ...kept } = question;
  const { id: ___, evidence: ____, findings: _____, score: ______, ...asked } = kept;
  return { ...kept, id: hashText(JSON.stringify(asked)).slice(0, 20), findings: [], score: null };
}

/** Spans of whole paragraphs, in order, each once. A quote that runs over a break takes both. */
function paragraphsAround(text: string, quotes: readonly Quote[]) {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const paragraph of text.split(BREAK)) {
    const end = start + paragraph.length;
    if (quotes.some((quote) => quote.start < end && quote.end > start)) spans.push({ start, end });
    start = end + BREAK.length;
  }
  return joinedByQuotes(spans, quotes);
}

function joinedByQuotes(
  spans: readonly { start: number; end: number }[],
  quotes: readonly Quote[],
) {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && quotes.some(({ start, end }) => start < last.end && end > span.start)) {
      last.end = span.end;
    } else joined.push({ ...span });
  }
  return joined;
}
