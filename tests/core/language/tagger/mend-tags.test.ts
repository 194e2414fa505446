import { describe, expect, it } from 'vitest';
import { mistakenVerbs, pastVerbs } from '#lib/core/language/tagger/mend-tags.ts';

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

describe('a verb whose past is as its base', () => {
  it.each([
    ['Norway/NNP beat/VBP Chile/NNP on/IN Monday/NNP', [1]],
    ['On/IN Friday/NNP ,/, Ann/NNP Lee/NNP cut/VBP the/DT price/NN', [5]],
    ['She/PRP let/VBP him/PRP go/VB', [1]],
    ['Norway/NNP and/CC Chile/NNP beat/VBP them/PRP', []],
    ['They/PRP beat/VBP Chile/NNP', []],
    ['Many/JJ teams/NNS beat/VBP Chile/NNP', []],
    ['to/TO beat/VB Chile/NNP', []],
  ])('%s', (text, places) => {
    expect(pastVerbs(tagged(text))).toEqual(places);
  });
});
