// Which word of a sentence can be turned into its contrary.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const turned = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) =>
    whole?.gap.type === 'opposite' ? [`${whole.answer} -> ${whole.gap.opposite}`] : [],
  );

describe('a word with a contrary', () => {
  it('is found where it says what happens or how things compare', () => {
    expect(turned('Exports of tea from the town of Callao increased in the hot season.')).toEqual([
      'increased -> decreased',
    ]);
    expect(turned('The harbour of Callao is deeper than the old harbour of Lima.')).toEqual([
      'deeper -> shallower',
    ]);
  });

  it('is left alone in a name, in a pair, and where figures tell it', () => {
    expect(turned('Anna Bell sold tea to people of the north and south of Peru.')).toEqual([]);
    expect(turned('Exports of tea from Callao rose from 400 to 900 tons in one year.')).toEqual([]);
  });

  it('is left alone where it only says which thing is meant', () => {
    expect(turned('The police of Callao watch the illegal market near the harbour.')).toEqual([]);
  });
});
