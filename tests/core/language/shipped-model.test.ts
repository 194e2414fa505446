import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageModelFile, MODEL_FILE } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';

describe('the model that comes with the app', () => {
  const language = loadLanguage(languageModelFile().load());
  const tagsOf = (text: string): string => {
    const tokens = splitTokens(text, 0, text.length);
    const [sentence] = language.parse([
      { start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens },
    ]);
    return (sentence?.tokens ?? []).map(({ tag }) => tag).join(' ');
  };

  it('is at most 2.5 MB', () => {
    expect(statSync(MODEL_FILE).size).toBeLessThanOrEqual(2.5 * 1024 * 1024);
  });

  it.each([
    ['China plans to train 5,000 personnel.', 'NNP VBZ TO VB CD'],
    ['The plans were made in May.', 'DT NNS VBD VBN IN NNP .'],
    ['She did not train the dogs.', 'PRP VBD RB VB DT NNS .'],
    ['The train left London at noon.', 'DT NN VBD NNP IN NN .'],
  ])('%s', (text, expected) => {
    expect(tagsOf(text).slice(0, expected.length)).toBe(expected);
  });
});
