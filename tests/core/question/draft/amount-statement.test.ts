// An amount told more roughly.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): [stem: string, value: boolean][] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'amount-statement'
      ? [[draft.stem, draft.value]]
      : [],
  );
const truths = (text: string): string[] => told(text).map(([stem, value]) => `${value}: ${stem}`);

describe('an amount of a sentence', () => {
  it('is told as more or less than a round one, truly and falsely', () => {
    const all = truths('In 1932, Tom Bailey sold 340 wooden ferries to the town of Callao.');
    const right = all.find((one) => one.startsWith('true'));
    expect(right).toMatch(/sold (?:more than 300|fewer than 500) wooden ferries/);
    expect(all.find((one) => one.startsWith('false'))).toMatch(
      right?.includes('more than 300')
        ? /sold fewer than 300 wooden ferries/
        : /sold more than 500 wooden ferries/,
    );
  });

  it('is left alone where the article itself gives one side only', () => {
    expect(
      truths('More than 170,000 households in Callao and Lima bought a boat from Tom Bailey.'),
    ).toEqual([]);
  });

  it('is left alone where the article, an owner or a rank goes with it', () => {
    expect(truths('In 1932, Tom Bailey sold the 340 ferries of Callao to Lima.')).toEqual([]);
    expect(truths('In 1932, Tom Bailey sold his first 340 ferries to Callao.')).toEqual([]);
  });

  it('is left alone beside another, which would be told as it is', () => {
    expect(
      truths(
        'In 1932, Tom Bailey sold 340 wooden ferries and 90 iron boats to the town of Callao.',
      ),
    ).toEqual([]);
  });

  it('is left alone where nothing tells of whom it is a share', () => {
    expect(truths('In Lima, more than 80% owned a boat of their own in 1932.')).toEqual([]);
  });

  it('is left alone where the sentence is about something else', () => {
    expect(
      truths('Ferries are loved in Callao, a town of 340,000 people, by Tom Bailey and his son.'),
    ).toEqual([]);
  });

  it('is left alone where it only may be so', () => {
    expect(
      truths('In 1932, Tom Bailey may have sold 340 wooden ferries to the town of Callao.'),
    ).toEqual([]);
  });
});
