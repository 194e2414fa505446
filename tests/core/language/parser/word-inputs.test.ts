import { describe, expect, it } from 'vitest';
import { NO_CLUSTERS } from '#lib/core/language/clusters/word-clusters.ts';
import { encodeVectors, loadVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import {
  inputReader,
  readVocabulary,
  readVocabularyBytes,
  WORD_TABLE,
  writeVocabulary,
} from '#lib/core/language/parser/word-inputs.ts';
import { SAMPLE } from './sample.ts';

const vectors = loadVectors(
  encodeVectors(
    ['the', 'lived'],
    [1, 2].map((at) => Float64Array.of(at, -at, 3)),
    2,
  ),
  NO_CLUSTERS,
);
const vocabulary = readVocabulary(SAMPLE);
const read = inputReader(vocabulary, vectors);
const word = (form: string) => read([{ form, tag: 'NN', pos: 'NOUN' }]);

describe('what the net is told of a word', () => {
  it('is a row of its own for a frequent word, in small or capital letters', () => {
    expect(word('the').tables[WORD_TABLE]?.[0]).toBeGreaterThan(0);
    expect(word('THE').tables[WORD_TABLE]).toEqual(word('the').tables[WORD_TABLE]);
    expect(word('ship').tables[WORD_TABLE]?.[0]).toBe(0);
  });

  it('is the vector of the word, or of its last part', () => {
    expect(word('short-lived').vectors).toEqual(word('lived').vectors);
    expect(word('lived').vectors[0]).toBeGreaterThanOrEqual(0);
    expect(word('-').vectors[0]).toBe(-1);
    expect(word('ship').vectors[0]).toBe(-1);
  });

  it('is the same after the vocabulary was written and read', () => {
    const out = new ByteWriter();
    writeVocabulary(out, vocabulary);
    const again = readVocabularyBytes(new ByteReader(out.finish()));
    expect(again).toEqual(vocabulary);
  });
});
