import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markArticle, quoteOf, sparesOn } from '#components/teacher/editor/mark-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { sampleArticle, sampleQuestions } from '../../sample-quiz.ts';

const article = sampleArticle();
const questions = sampleQuestions(article);
const [first, second] = questions;
if (!first || !second) throw new Error('no sample');

describe('the marked article', () => {
  it('is the article, letter by letter, whatever is quoted', () => {
    const span = fc.tuple(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marked = spans.flatMap(([start, length], at): Question[] => {
          const quote = quoteOf(article.text, start, start + length);
          return quote ? [{ ...first, id: `q${at}`, evidence: [quote] }] : [];
        });
        const paragraphs = markArticle(article, marked);
        const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
        for (const { start, text } of pieces) {
          expect(article.text.slice(start, start + text.length)).toBe(text);
        }
        const whole = paragraphs.map((each) => each.pieces.map(({ text }) => text).join(''));
        expect(whole.join('\n\n')).toBe(article.text);
        for (const { id, evidence } of marked) {
          const under = pieces.filter((piece) => piece.questions.includes(id));
          const quoted = under.map(({ text }) => text).join('');
          expect(quoted).toBe(evidence[0]?.quote.replaceAll('\n\n', ''));
        }
      }),
    );
  });

  it('numbers each quote where it ends, and knows the sentence of each piece', () => {
    const pieces = markArticle(article, questions).flatMap((paragraph) => paragraph.pieces);
    const end = pieces.find(({ ends }) => ends.some(({ number }) => number === 2));
    expect(end).toMatchObject({ ends: [{ number: 2, id: 'q2' }], questions: ['q2'] });
    const sentence = article.sentences[end?.sentence ?? -1];
    expect(sentence && sentence.start <= (end?.start ?? 0)).toBe(true);
  });
});

describe('a chosen span', () => {
  it('has no space at its ends, and is null where nothing is left', () => {
    const at = article.text.indexOf(' ');
    expect(quoteOf(article.text, at, at + 1)).toBeNull();
    const quote = quoteOf(article.text, at, at + 6);
    expect(quote && article.text.slice(quote.start, quote.end)).toBe(quote?.quote);
    expect(quote?.start).toBe(at + 1);
  });

  it('finds the spares of its sentence, the sure ones first', () => {
    const quote = first.evidence[0];
    if (!quote) throw new Error('no quote');
    const doubtful = { ...first, findings: second.findings };
    const word = { start: quote.start + 1, end: quote.start + 3 };
    expect(sparesOn(article, word, [doubtful, second, first])).toEqual([first, doubtful]);
    expect(sparesOn(article, { start: 0, end: 1 }, [second])).toEqual([]);
  });
});
