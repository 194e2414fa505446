import { describe, expect, it } from 'vitest';
import { markCandidates, openingOf } from '#lib/core/language/parser/mark-heads.ts';
import { splitMarks } from '#lib/core/language/parser/split-marks.ts';
import { SAMPLE, tokensOf } from './sample.ts';

const treeOf = (sentence: ReturnType<typeof tokensOf>) => ({
  tokens: sentence,
  order: splitMarks(sentence).order,
  heads: Int32Array.from(sentence, ({ head }) => head),
  relations: new Int32Array(sentence.length),
});

const CLAUSES = tokensOf(`When WRB ADV 1 advmod
  rain NN NOUN 2 nsubj
  fell VBD VERB 6 advcl
  , , PUNCT 2 punct
  the DT DET 5 det
  rivers NNS NOUN 6 nsubj
  rose VBD VERB -1 root
  . . PUNCT 6 punct`);

describe('heads of punctuation', () => {
  it('are looked for above both neighbours, as far as where they meet', () => {
    const heads = markCandidates(treeOf(CLAUSES), 3).map(({ head, side, top }) => [
      head,
      side,
      top,
    ]);
    expect(heads).toEqual([
      [2, 0, true],
      [4, 1, false],
      [5, 1, true],
      [6, 2, true],
    ]);
  });

  it('at the end of a sentence are looked for from the last word up to the root', () => {
    expect(markCandidates(treeOf(CLAUSES), 7).map(({ head }) => head)).toEqual([6]);
    expect(markCandidates(treeOf(SAMPLE[0] ?? []), 5).map(({ head }) => head)).toEqual([4, 2]);
  });

  it.each([
    ['( a )', 2, 0],
    ['" a "', 2, 0],
    ['" a " b', 0, -1],
    ['a , b', 1, -1],
  ])('of %s: mark %i closes what opens at %i', (text, mark, opening) => {
    const tokens = text.split(' ').map((form) => ({ form, tag: form, pos: 'PUNCT' }));
    expect(openingOf(tokens, mark)).toBe(opening);
  });
});

describe('words and the marks beside them', () => {
  it('knows what stands before and after each word', () => {
    const { words, places } = splitMarks(CLAUSES);
    expect(places).toEqual([0, 1, 2, 4, 5, 6]);
    expect(words.map(({ before, after }) => before + after)).toEqual(['', '', ',', ',', '', '.']);
  });

  it('takes a sentence of nothing but marks as words', () => {
    const marks = tokensOf('* : PUNCT -1 root\n* : PUNCT 0 punct');
    expect(splitMarks(marks).words).toHaveLength(2);
  });
});
