import { describe, expect, it } from 'vitest';
import { loadTagger } from '#lib/core/language/tagger/tagger.ts';
import { tagOutcomes, trainTagger } from '#lib/core/language/tagger/train-tagger.ts';
import { madeUpSentence } from '../made-up-sentence.ts';

const TAGS: Record<string, [string, string]> = {
  the: ['DT', 'DET'],
  boat: ['NN', 'NOUN'],
  road: ['NN', 'NOUN'],
  plan: ['NN', 'NOUN'],
  sinks: ['VBZ', 'VERB'],
  ends: ['VBZ', 'VERB'],
  They: ['PRP', 'PRON'],
  plans: ['VBZ', 'VERB'],
  to: ['TO', 'PART'],
  sink: ['VB', 'VERB'],
  '.': ['.', 'PUNCT'],
};
const lines = ['the boat sinks .', 'the road ends .', 'They to sink the boat .', 'the plan ends .'];
const sentences = Array.from({ length: 6 }, (_, round) =>
  lines.map((line, at) =>
    madeUpSentence(
      `doc ${round}`,
      line.split(' ').map((form) => {
        const [xpos = '', upos = ''] = TAGS[form] ?? [];
        return { form, xpos, upos, head: at };
      }),
    ),
  ),
).flat();

describe('training the tagger', () => {
  const bytes = trainTagger(sentences, { seed: 'a', epochs: 4, calibrateOn: sentences });
  const tagger = loadTagger(bytes);

  it('learns what it is shown', () => {
    const outcomes = tagOutcomes(tagger, sentences);
    expect(outcomes.filter(({ right }) => !right)).toEqual([]);
  });

  it('tags a word that it has not seen by its neighbours and its end', () => {
    const forms = ['the', 'boat', 'bends', '.'];
    expect(tagger.tag(forms).map(({ tag, pos }) => `${tag} ${pos}`)).toEqual([
      'DT DET',
      'NN NOUN',
      'VBZ VERB',
      '. PUNCT',
    ]);
  });

  it('gives every token a confidence between 0 and 1', () => {
    for (const { confidence } of tagger.tag(['zzz', '\u{1F600}', '', 'the'])) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
    expect(tagger.tag([])).toEqual([]);
  });

  it('gives the same bytes for the same sentences and seed, and refuses cut ones', () => {
    const again = trainTagger(sentences, { seed: 'a', epochs: 4, calibrateOn: sentences });
    expect(again).toEqual(bytes);
    expect(() => loadTagger(bytes.slice(0, 200))).toThrow(RangeError);
  });
});
