import { describe, expect, it } from 'vitest';
import { isVerbatim } from '#lib/core/article/quote.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { presentQuote } from '#lib/core/attempt/present-feedback.ts';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { questionSchema } from '#lib/core/question/question.ts';
import { threeParagraphs } from './build-card.ts';

const { article, question, proof } = threeParagraphs();

describe('cutForm', () => {
  it('keeps the paragraph of the proof alone, with offsets that fit it', () => {
    const form = cutForm(question(0), article);
    expect(form.excerpt.text).toBe(`Nobody else came. ${proof} She stays.`);
    const [quote] = form.question.evidence;
    expect(quote && isVerbatim(form.excerpt, quote)).toBe(true);
    expect(quote && presentQuote(form.excerpt, quote)).toEqual({
      before: '',
      quote: proof,
      after: '',
    });
    expect(form.excerpt).toMatchObject({ title: 'The Lake', source: 'The Shore' });
    expect(form.excerpt.sentences).toHaveLength(3);
  });

  it('two proofs in two paragraphs stay in order, and a quote over the break keeps both', () => {
    const start = article.text.indexOf('40 herons');
    const herons = { start, end: start + 9, quote: '40 herons' };
    const both = { ...question(0), evidence: [herons, ...question(0).evidence] };
    const form = cutForm(both, article);
    expect(form.excerpt.text).toBe(
      `Nobody else came. ${proof} She stays.\n\nIn May, 40 herons came.`,
    );
    expect(form.question.evidence.every((quote) => isVerbatim(form.excerpt, quote))).toBe(true);
    const from = article.text.indexOf('She stays.');
    const over = { start: from, end: start, quote: article.text.slice(from, start) };
    const across = cutForm({ ...question(0), evidence: [over] }, article);
    expect(across.question.evidence.every((quote) => isVerbatim(across.excerpt, quote))).toBe(true);
    expect(across.question.evidence).toHaveLength(1);
  });

  it('of a paragraph as long as an article it keeps the proof and its neighbours', () => {
    const filler = 'The lake is wide and old and quiet in the winter. '.repeat(400);
    const text = `${filler}${proof} ${filler}`.trim();
    const long = readArticle({ text, title: 'One paragraph' });
    if (long.type !== 'read') throw new Error(long.type);
    const start = long.article.text.indexOf(proof);
    const evidence = [{ start, end: start + proof.length, quote: proof }];
    const form = cutForm({ ...question(0), evidence }, long.article);
    const beside = 'The lake is wide and old and quiet in the winter.';
    expect(form.excerpt.text).toBe(`${beside} ${proof} ${beside}`);
    expect(form.question.evidence.every((quote) => isVerbatim(form.excerpt, quote))).toBe(true);
    // Without an end of a sentence anywhere there is the quote alone.
    const endless = {
      ...long.article,
      sentences: [{ start: 0, end: text.length, paragraph: 0, kind: 'sentence' as const }],
    };
    expect(cutForm({ ...question(0), evidence }, endless).excerpt.text).toBe(proof);
  });

  it('a question without proof has an empty excerpt', () => {
    const form = cutForm({ ...question(0), evidence: [] }, article);
    expect(form).toMatchObject({
      question: { evidence: [] },
      excerpt: { text: '', sentences: [] },
    });
  });

  it('the same question of two quizzes has one id, whatever its number and its place in the article', () => {
    const other = { ...question(0), id: 'q99', score: 0.1, evidence: [] };
    expect(cutForm(other, article).question.id).toBe(cutForm(question(0), article).question.id);
    expect(cutForm(question(1), article).question.id).not.toBe(
      cutForm(question(0), article).question.id,
    );
    expect(questionSchema.safeParse(cutForm(question(0), article).question).success).toBe(true);
  });
});
