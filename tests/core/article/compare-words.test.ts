import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords, type WordPiece } from '#lib/core/article/compare-words.ts';

const without = (pieces: readonly WordPiece[], type: string) =>
  pieces
    .filter((piece) => piece.type !== type)
    .map(({ text }) => text)
    .join('');

it('marks the words that changed', () => {
  expect(compareWords('It opened in 1990.', 'It opened in 1989.')).toEqual([
    { type: 'same', text: 'It opened in ', at: 0 },
    { type: 'gone', text: '1990', at: 13 },
    { type: 'new', text: '1989', at: 17 },
    { type: 'same', text: '.', at: 21 },
  ]);
});

it('spells both versions, whatever they are', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('a ', 'b', '. ', '🦩', 'é')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after);
      expect(without(pieces, 'new')).toBe(before);
      expect(without(pieces, 'gone')).toBe(after);
    }),
  );
});
