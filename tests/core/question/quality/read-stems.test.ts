import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { stemReader } from '#lib/core/question/quality/read-stems.ts';

const { parse, parseApart } = loadLanguage(readLanguageModelFile());
const TEXTS = [
  'Who opened the harbour school of Oslo in 1931?',
  'Turkey bought a ferry.',
  'How many boats did the Harbour Society sell to Norway?',
  'In which year did Tom Bailey write a song about the turkey?',
];

describe('the stems of an article', () => {
  it('are read together as each is by itself', () => {
    let calls = 0;
    const stems = stemReader(
      (sentences) => {
        calls += 1;
        return parseApart(sentences);
      },
      () => [...TEXTS, ...TEXTS],
    );
    for (const text of TEXTS) {
      const tokens = splitTokens(text, 0, text.length);
      const [alone] = parse([
        { start: 0, end: text.length, paragraph: 0, kind: 'sentence', tokens },
      ]);
      expect(stems(text)).toEqual(alone?.tokens);
    }
    expect(calls).toBe(1);
  });

  it('are read where nobody said they would be asked for', () => {
    const stems = stemReader(parseApart, () => []);
    expect(stems('Who left?').map(({ form }) => form)).toEqual(['Who', 'left', '?']);
  });
});
