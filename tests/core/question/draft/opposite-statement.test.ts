// A sentence with a word turned into its contrary.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'opposite-statement'
      ? [`${draft.value}: ${draft.stem}`]
      : [],
  );

describe('a sentence turned into its contrary', () => {
  it('is false', () => {
    expect(told('Exports of tea from the town of Callao increased in the hot season.')).toEqual([
      'false: Exports of tea from the town of Callao decreased in the hot season.',
    ]);
  });

  it('is not made of what is denied anyway', () => {
    expect(told('Exports of tea from Callao did not increase in the hot season.')).toEqual([]);
  });
});
