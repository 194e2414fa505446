import { describe, expect, it } from 'vitest';
import { splitAttribution } from '#lib/core/fact/split-attribution.ts';

describe('taking off who said it', () => {
  it.each([
    [
      'Peru bought nine ships, the Lima Evening Post reported',
      'Peru bought nine ships',
      'the Lima Evening Post',
      'report',
    ],
    ['Peru bought nine ships, she said', 'Peru bought nine ships', 'she', 'said'],
    [
      'According to the Nile paper, Peru bought nine ships',
      'Peru bought nine ships',
      'the Nile paper',
      'said',
    ],
    [
      'Peru bought nine ships, according to the Port of Lima',
      'Peru bought nine ships',
      'the Port of Lima',
      'said',
    ],
    ['It also said Peru was willing to buy ships', 'Peru was willing to buy ships', 'It', 'said'],
    ['Anna Bell said that Peru bought ships', 'Peru bought ships', 'Anna Bell', 'said'],
    ['Peru bought nine ships', 'Peru bought nine ships', null, 'none'],
  ])('%s', (sentence, text, speaker, type) => {
    expect(splitAttribution(sentence)).toEqual({ text, speaker, type });
  });
});
