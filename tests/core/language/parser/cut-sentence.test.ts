import { describe, expect, it } from 'vitest';
import { cutSentence, MOST_TOKENS } from '#lib/core/language/parser/cut-sentence.ts';

const tokens = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ pos: at % 50 === 49 ? 'PUNCT' : 'NOUN', at }));

describe('cutSentence', () => {
  it('leaves a sentence as it is, and cuts a longer one after punctuation', () => {
    expect(cutSentence(tokens(MOST_TOKENS)).pieces).toHaveLength(1);
    const { pieces, rest } = cutSentence(tokens(620));
    expect(pieces.map(({ length }) => length)).toEqual([250, 250, 120]);
    expect(rest).toEqual([]);
    expect(pieces.flat()).toEqual(tokens(620));
  });

  it('reads no more than the beginning of what cannot be a sentence', () => {
    const { pieces, rest } = cutSentence(tokens(30_000));
    expect(pieces.length * MOST_TOKENS).toBeLessThan(3000);
    expect([...pieces.flat(), ...rest]).toEqual(tokens(30_000));
    expect(cutSentence([])).toEqual({ pieces: [], rest: [] });
  });
});
