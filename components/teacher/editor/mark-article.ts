// The article in pieces that are each within one sentence and under the same quotes.
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';

export type Piece = {
  start: number;
  text: string;
  /** Index of its sentence; -1: between sentences. */
  sentence: number;
  /** Ids of the questions whose quotes cover it. */
  questions: string[];
  /** Places, from 1, of the questions whose quote ends with it. */
  ends: { number: number; id: string }[];
};

export type Paragraph = { start: number; pieces: Piece[] };

export function markArticle(
  { text, sentences }: Pick<Article, 'text' | 'sentences'>,
  questions: readonly Question[],
): Paragraph[] {
  const quotes = questions.flatMap(({ id, evidence }, at) =>
    evidence.map((quote) => ({ ...quote, id, number: at + 1 })),
  );
  const cuts = [...sentences, ...quotes].flatMap(({ start, end }) => [start, end]);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    const places = [start, ...cuts.filter((cut) => start < cut && cut < end), end];
    const sorted = [...new Set(places)].sort((a, b) => a - b);
    const pieces = sorted.slice(0, -1).map((from, at): Piece => {
      const to = sorted[at + 1] ?? end;
      const over = quotes.filter((quote) => quote.start < to && from < quote.end);
      const closing = over.filter((quote) => quote.end === to);
      return {
        start: from,
        text: text.slice(from, to),
        sentence: sentences.findIndex((each) => each.start < to && from < each.end),
        questions: [...new Set(over.map(({ id }) => id))],
        ends: closing.map(({ number, id }) => ({ number, id })),
      };
    });
    paragraphs.push({ start, pieces });
    start = end + 2;
  }
  return paragraphs;
}

/** The span without space at its ends; null where nothing is left. */
export function quoteOf(text: string, from: number, to: number): Quote | null {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const quote = slice.trim();
  return quote === '' ? null : { start, end: start + quote.length, quote };
}

/** The spares whose proof lies in the sentences that the span touches: the surest first. */
export function sparesOn(
  { sentences }: Pick<Article, 'sentences'>,
  span: Pick<Quote, 'start' | 'end'>,
  spares: readonly Question[],
): Question[] {
  const touched = sentences.filter(({ start, end }) => start < span.end && span.start < end);
  const from = Math.min(span.start, ...touched.map(({ start }) => start));
  const to = Math.max(span.end, ...touched.map(({ end }) => end));
  const inside = spares.filter(({ evidence }) =>
    evidence.some(({ start, end }) => start < to && from < end),
  );
  return [...inside.filter(isSure), ...inside.filter((spare) => !isSure(spare))];
}

export function isSure({ findings }: Question): boolean {
  return findings.every(({ severity }) => severity === 'info');
}
