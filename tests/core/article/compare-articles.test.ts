import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles, shareInCommon } from '#lib/core/article/compare-articles.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';

const textOf = (text: string) => ({ text, sentences: splitSentences(text) });
const fatesOf = (before: string, after: string) => compareArticles(textOf(before), textOf(after));

const OPENED = 'The bridge opened in 1990.';
const LONG = 'It is twelve miles long and carries trains.';
const BUILT = 'Workers from six countries built it by hand.';

describe('comparing two versions of an article', () => {
  it('tells what is kept, changed, gone and new, in the order of reading', () => {
    const before = `${OPENED} ${LONG} ${BUILT}`;
    const after = `The bridge opened in 1989. Nobody paid for crossing. ${BUILT}`;
    expect(fatesOf(before, after)).toEqual([
      { type: 'changed', before: 0, after: 0 },
      { type: 'gone', before: 1 },
      { type: 'new', after: 1 },
      { type: 'kept', before: 2, after: 2 },
    ]);
  });

  it('takes curly and straight marks for the same', () => {
    expect(fatesOf('“It’s old,” she said.', '"It\'s old," she said.')).toEqual([
      { type: 'kept', before: 0, after: 0 },
    ]);
  });

  it('names every sentence of both exactly once, in order', () => {
    const text = fc
      .array(fc.constantFrom(OPENED, LONG, BUILT, 'Yes.', 'The bridge opened late.'))
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const fates = fatesOf(before, after);
        const olds = fates.flatMap((fate) => ('before' in fate ? [fate.before] : []));
        const news = fates.flatMap((fate) => ('after' in fate ? [fate.after] : []));
        expect(olds).toEqual(textOf(before).sentences.map((_, place) => place));
        expect(news).toEqual(textOf(after).sentences.map((_, place) => place));
      }),
    );
  });

  it('compares the longest articles in a moment', () => {
    const text = (word: string) =>
      Array.from({ length: 1_500 }, (_, at) => `Number ${word}${at % 700} is a short sentence.`)
        .join(' ')
        .slice(0, 50_000);
    const [before, after] = [textOf(text('a')), textOf(text('b'))];
    const start = performance.now();
    compareArticles(before, after);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

it('knows another article by how little they have in common', () => {
  const [before, after] = [textOf(`${OPENED} ${LONG}`), textOf(BUILT)];
  expect(shareInCommon(compareArticles(before, after), before, after)).toBe(0);
  expect(shareInCommon(compareArticles(before, before), before, before)).toBeGreaterThan(0.9);
});
