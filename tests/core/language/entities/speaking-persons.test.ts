import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from '#lib/core/language/analysis.ts';
import { withSpeakers } from '#lib/core/language/entities/speaking-persons.ts';

/** "said/VBD engineer/NN" */
function sentence(marked: string): ParsedSentence {
  let start = 0;
  const tokens = marked.split(' ').map((word) => {
    const [form = '', tag = ''] = word.split('/');
    const token = {
      form,
      tag,
      pos: 'X',
      lemma: form.toLowerCase(),
      tagConfidence: 1,
      start,
      end: start + form.length,
    };
    start += form.length + 1;
    return { ...token, head: -1, relation: 'dep', arcConfidence: 1 };
  });
  return { start: 0, end: start, paragraph: 0, kind: 'sentence', tokens };
}

const found = (marked: string): string[] => {
  const read = sentence(marked);
  const text = read.tokens.map(({ form }) => form).join(' ');
  return withSpeakers([read], []).map(({ start, end }) => text.slice(start, end));
};

describe('persons beside a verb of saying', () => {
  it.each([
    ['said/VBD engineer/NN Mary/NNP Holm/NNP ./.', ['Mary Holm']],
    ['said/VBD bus/NN driver/NN and/CC engineer/NN Ovid/NNP Holm/NNP ./.', ['Ovid Holm']],
    ['said/VBD Mary/NNP van/NNP der/NNP Holm/NNP ,/, who/WP left/VBD', ['Mary van der Holm']],
    ['Mary/NNP Holm/NNP said/VBD so/RB', ['Mary Holm']],
    ['said/VBD Sky/NNP News/NNP ./.', []],
    ['the/DT engineer/NN Ovid/NNP Holm/NNP ./.', []],
    ['said/VBD Holm/NNP ./.', []],
  ])('%s', (marked, names) => {
    expect(found(marked)).toEqual(names);
  });

  it('leaves what is known already', () => {
    const read = sentence('said/VBD Mary/NNP Holm/NNP ./.');
    const known = {
      start: 5,
      end: 14,
      sentence: 0,
      first: 1,
      last: 2,
      type: 'organization',
      subtype: null,
      confidence: 1,
    } as const;
    expect(withSpeakers([read], [known])).toEqual([known]);
  });
});
