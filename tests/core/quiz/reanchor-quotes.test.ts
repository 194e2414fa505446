import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '#lib/core/article/quote.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';
import { reanchorQuotes } from '#lib/core/quiz/reanchor-quotes.ts';

const textOf = (text: string) => ({ text, sentences: splitSentences(text) });

function moved(before: string, after: string, sought: string, nth = 0) {
  let start = before.indexOf(sought);
  for (let at = 0; at < nth; at += 1) start = before.indexOf(sought, start + 1);
  const quote = quoteOf({ text: before }, start, start + sought.length);
  return reanchorQuotes(textOf(before), textOf(after))(quote);
}

describe('finding a quote again', () => {
  it('moves its place with the text before it', () => {
    const found = moved(
      'It rained. Ada ran home.',
      'It rained all day long. Ada ran home.',
      'Ada ran home.',
    );
    expect(found).toEqual({
      quote: { start: 24, end: 37, quote: 'Ada ran home.' },
      sameSentence: true,
    });
  });

  it('stays with its own sentence where the same words stand in several', () => {
    const before = 'Ada ran home. Then it rained. Ada ran home.';
    const after = 'News: Ada ran home. Then it rained. Ada ran home.';
    expect(moved(before, after, 'Ada ran home.', 1)?.quote.start).toBe(36);
    expect(moved(before, after, 'Then it rained.')?.quote.start).toBe(20);
  });

  it('takes the marks of the new text', () => {
    expect(
      moved('“It’s late,” she said.', '"It\'s late," she said.', 'It’s late')?.quote.quote,
    ).toBe("It's late");
  });

  it('tells where the sentence around it changed', () => {
    const found = moved('It opened in 1990.', 'Some say that it opened in 1990.', 'in 1990');
    expect(found).toMatchObject({ sameSentence: false, quote: { start: 24 } });
  });

  it.each([
    ['its words are gone', 'It opened in 1990.', 'It opened in 1989.'],
    ['they are part of another word', 'It opened in 1990.', 'It opened in 19905.'],
  ])('finds nothing where %s', (_, before, after) => {
    expect(moved(before, after, '1990')).toBeNull();
  });

  it('gives only what stands in the new text to the letter', () => {
    const text = fc
      .array(fc.constantFrom('Ada ran.', 'It’s late.', "It's late.", 'He saw it – and left.'), {
        minLength: 1,
      })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const find = reanchorQuotes(textOf(before), textOf(after));
        for (const { start, end } of textOf(before).sentences) {
          const found = find(quoteOf({ text: before }, start, end));
          if (!found) continue;
          expect(after.slice(found.quote.start, found.quote.end)).toBe(found.quote.quote);
        }
      }),
    );
  });
});
