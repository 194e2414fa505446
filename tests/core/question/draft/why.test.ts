// Why somebody did something: none of the reasons offered is about themselves.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const TEXT = [
  'Anna Bell travelled to Lima to meet the mayor of Callao.',
  'A lawyer hired two clerks to prepare a case against Anna Bell.',
  'Tom Bailey came to Peru to repair the old lighthouse.',
  'Maria Silva wrote to Kenya to buy a new ferry.',
  'Helen Carter went to Norway to study the deep harbours.',
].join(' ');

describe('what somebody did something for', () => {
  it('is asked beside what others did it for, never about the one who is asked after', () => {
    const asked = draftsOf(TEXT).flatMap((draft) =>
      draft.kind === 'multiple-choice' && draft.stem === 'Why did Anna Bell travel to Lima?'
        ? [draft]
        : [],
    );
    expect(asked.map(({ key }) => key)).toEqual(['to meet the mayor of Callao']);
    expect(asked[0]?.distractors.filter((text) => text.includes('Bell'))).toEqual([]);
  });

  it.each([
    ['The Lima Council planned to meet the mayor of Callao.', true],
    ['The Lima Fair was scheduled to meet the mayor of Callao.', false],
  ])('is an aim where somebody has one: %s', (text, asked) => {
    const stems = draftsOf(`${text} ${TEXT}`).map(({ stem }) => stem);
    expect(stems.some((stem) => / to do\?$/.test(stem))).toBe(asked);
  });

  it('is not asked beside what the same one does elsewhere', () => {
    const reasons = (text: string): string[] =>
      draftsOf(text).flatMap((draft) =>
        draft.kind === 'multiple-choice' && draft.stem === 'Why did Anna Bell travel to Lima?'
          ? draft.distractors
          : [],
      );
    expect(reasons(TEXT).join()).toContain('repair the old lighthouse');
    expect(reasons(TEXT.replace('Tom Bailey came', 'Anna Bell came')).join()).not.toContain(
      'repair the old lighthouse',
    );
  });
});
