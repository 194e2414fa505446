// The paragraphs that prove a question, cut out of its article, so that a card needs no quiz any more.
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { Form } from './card.ts';

const BREAK = '\n\n';
/** UTF-16 units of a paragraph that is kept whole; of a longer one the proof with the sentences beside it. */
const LONG = 2_000;

/**
 * The question and its excerpt, whose offsets fit each other. What only teachers need is left out, and the
 * id hangs on what is asked and answered alone, so that the same form of two quizzes is one.
 */
export function cutForm(question: Question, article: Article): Form {
  const spans = paragraphsAround(article, question.evidence);
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

type Span = { start: number; end: number };

/** Spans of the paragraphs, in order, each once. A quote that runs over a break takes both. */
function paragraphsAround({ text, sentences }: Article, quotes: readonly Quote[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of text.split(BREAK)) {
    const end = start + paragraph.length;
    const own = quotes.filter((quote) => quote.start < end && quote.end > start);
    if (own.length > 0 && paragraph.length <= LONG) spans.push({ start, end });
    else spans.push(...proofsIn({ start, end }, own, sentences));
    start = end + BREAK.length;
  }
  return joinedByQuotes(spans, quotes);
}

/** Of a long paragraph: each quote's sentences with one before and one after, or the quote alone where those are long. */
function proofsIn(paragraph: Span, quotes: readonly Quote[], sentences: readonly Span[]): Span[] {
  const inside = sentences.filter(
    ({ start, end }) => start >= paragraph.start && end <= paragraph.end,
  );
  const places = quotes.map((quote) => {
    const first = inside.findIndex(({ end }) => end > quote.start);
    const last = inside.findLastIndex(({ start }) => start < quote.end);
    const spans = inside.slice(Math.max(0, first - 1), last + 2);
    const alone = {
      start: Math.max(paragraph.start, quote.start),
      end: Math.min(paragraph.end, quote.end),
    };
    const wide = {
      start: Math.min(alone.start, spans[0]?.start ?? alone.start),
      end: Math.max(alone.end, spans.at(-1)?.end ?? alone.end),
    };
    return wide.end - wide.start <= LONG ? wide : alone;
  });
  const merged: Span[] = [];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && place.start <= before.end) before.end = Math.max(before.end, place.end);
    else merged.push(place);
  }
  return merged;
}

function joinedByQuotes(spans: readonly Span[], quotes: readonly Quote[]) {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && quotes.some(({ start, end }) => start < last.end && end > span.start)) {
      last.end = span.end;
    } else joined.push({ ...span });
  }
  return joined;
}
