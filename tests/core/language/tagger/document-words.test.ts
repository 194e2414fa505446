import { describe, expect, it } from 'vitest';
import { isTitled, readDocumentWords } from '#lib/core/language/tagger/document-words.ts';

describe('how a document writes its words', () => {
  it('counts capitals inside sentences, not at their beginning or in titles', () => {
    const words = readDocumentWords([
      ['Rising', 'Water', 'In', 'The', 'Valley'],
      ['Water', 'rises', 'slowly', 'near', 'Delta', '.'],
      ['The', 'water', 'of', 'the', 'Water', 'Board', 'rises', 'in', 'summer', 'or', 'winter'],
    ]);
    expect(['water', 'delta', 'rising', 'rises'].map((word) => words.get(word))).toEqual([
      3,
      2,
      undefined,
      1,
    ]);
  });

  it.each([
    ['Crew Back From Space Station', true],
    ['The crew of Apollo came back', false],
    ['IT IS OVER FOR THEM', true],
  ])('%s: in title case? %s', (line, expected) => {
    expect(isTitled(line.split(' '))).toBe(expected);
  });
});
