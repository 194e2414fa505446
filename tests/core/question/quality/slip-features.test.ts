import { describe, expect, it } from 'vitest';
import { statementOf } from '#lib/core/fact/statement.ts';
import { statementPlaces } from '#lib/core/fact/word-places.ts';
import { slipFeatures } from '#lib/core/question/quality/slip-features.ts';
import { wordFeatures } from '#lib/core/question/quality/word-features.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** Of the last clause of the text that can be told. */
function slipsOf(text: string): Record<string, number> {
  const reading = readText(text);
  const all = reading.analysis.clauses.slice(0, -1).flatMap((list, sentence) =>
    list.flatMap((clause) => {
      const statement = statementOf(reading, sentence, clause);
      const read = reading.sentences[sentence];
      return statement && read
        ? [
            {
              ...slipFeatures(statement, read),
              ...wordFeatures(statementPlaces(statement), sentence, read, reading),
            },
          ]
        : [];
    }),
  );
  return all.at(-1) ?? {};
}

const SLIPS = [
  'gone-signs',
  'gone-joints',
  'loose-verbs',
  'restrictive',
  'subject-measure',
  'subject-cut-left',
  'agreement-off',
  'ends-in-verb',
  'bare-definites',
  'told-definites',
  'pronoun-far',
];

describe('slips of the reading', () => {
  it.each([
    ['The idea of the lamp developed, a kind of torch.', 'gone-signs'],
    ['The workers who built the bridge went on strike.', 'restrictive'],
    ['Around 33g of the cake is sugar and 56g is butter.', 'subject-measure'],
    ['The number of boats are falling in Norway.', 'agreement-off'],
    ['Tom Bailey painted boats. He opened a museum.', 'pronoun-far'],
    ['The old harbour of Oslo was sold. The council closed the harbour in 1931.', 'told-definites'],
  ])('%s -> %s', (text, slip) => {
    expect(slipsOf(text)[slip]).toBeGreaterThan(0);
  });

  it('a date before the subject is not cut off it', () => {
    expect(slipsOf('In 1931 the crane was sold in Oslo.')['subject-cut-left']).toBe(0);
  });

  it('a plain sentence has none', () => {
    const slips = slipsOf('Norway sold two boats in 1946.');
    const told = SLIPS.filter((name) => (slips[name] ?? 0) !== 0);
    expect(told).toEqual([]);
  });
});
