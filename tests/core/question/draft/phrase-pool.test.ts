// Which phrases of an article may stand beside a key.
import { describe, expect, it } from 'vitest';
import { type PoolPhrase, phraseDistractors } from '#lib/core/question/draft/phrase-pool.ts';

const phrase = (text: string, sentence: number, shape = 'noun artifact one a'): PoolPhrase => {
  const words = text.split(' ');
  return {
    text,
    shape,
    sentence,
    governor: `verb${sentence}`,
    subject: '',
    lemma: words.at(-1) ?? '',
    words: new Set(words.slice(1)),
    length: words.length,
  };
};

const KEY = phrase('an old ferry', 0);
const LIKE = [phrase('a new tram', 1), phrase('a blue bus', 2), phrase('one long train', 3)];
const UNLIKE = phrase('a loud quarrel', 4, 'noun act one a');
const alike = (one: string): number => (one === 'quarrel' ? 1 : 8);

describe('wrong options from the article’s phrases', () => {
  it('things that are alike stand beside the key, what is unlike does not', () => {
    const found = phraseDistractors([UNLIKE, ...LIKE], KEY, 'What did Kenya buy?', 'seed', alike);
    expect([...(found ?? [])].sort()).toEqual(LIKE.map(({ text }) => text).sort());
  });

  it('two that are alike are too few', () => {
    const pool = [UNLIKE, ...LIKE.slice(1)];
    expect(phraseDistractors(pool, KEY, 'What did Kenya buy?', 'seed', alike)).toBeNull();
  });

  it.each<[string, PoolPhrase]>([
    ['of the key’s own sentence', { ...LIKE[0], sentence: 0 } as PoolPhrase],
    ['that shares a word with the key', phrase('an old cart', 5)],
    ['that the stem names', phrase('a red boat', 6)],
  ])('none %s', (_, other) => {
    const pool = [other, ...LIKE.slice(1)];
    const stem = 'What did Kenya buy beside a red boat?';
    expect(phraseDistractors(pool, KEY, stem, 'seed', alike)).toBeNull();
  });
});
