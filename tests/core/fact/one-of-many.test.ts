// Whoever is one of several is not asked after by what the others are as well.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const asksFor = (text: string, name: string): boolean =>
  draftsOf(text).some(
    (draft) =>
      (draft.kind === 'cloze' && draft.accepted.includes(name)) ||
      (draft.kind === 'multiple-choice' && draft.key === name),
  );

describe('one of several', () => {
  it.each([
    ['Anna Bell was one of only two sailors in Lima to own a ferry in 1998.', false],
    ['Anna Bell was the only sailor in Lima to own a ferry in 1998.', true],
  ])('%s', (text, asked) => {
    expect(asksFor(text, 'Anna Bell')).toBe(asked);
  });
});
