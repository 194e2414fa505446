import { describe, expect, it } from 'vitest';
import { mistakenVerbs } from '#lib/core/language/tagger/mend-tags.ts';

const tagged = (text: string) =>
  text.split(' ').map((word) => {
    const [form = '', tag = ''] = word.split('/');
    return { form, tag };
  });

describe('a noun that looks like a verb', () => {
  it.each([
    ['The/DT research/NN and/CC visits/VBZ aim/VBP to/TO help/VB', [3]],
    [
      'He/PRP said/VBD the/DT plan/NN for/IN research/NN and/CC visits/VBZ in/IN Asia/NNP ,/, mostly/RB Japan/NNP ,/, showed/VBD it/PRP',
      [7],
    ],
    ['The/DT man/NN and/CC visits/VBZ his/PRP$ aunt/NN', []],
    ['He/PRP looked/VBD for/IN food/NN and/CC hides/VBZ in/IN caves/NNS ,/, said/VBD Tom/NNP', []],
  ])('%s', (text, places) => {
    expect(mistakenVerbs(tagged(text))).toEqual(places);
  });
});
