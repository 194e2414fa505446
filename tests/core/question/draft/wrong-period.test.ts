// Another century or decade.
import { describe, expect, it } from 'vitest';
import { sideAfter, wrongPeriod } from '#lib/core/question/draft/wrong-period.ts';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

describe('another period', () => {
  it('is a few away, written alike, and not to come', () => {
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const seed of seeds) {
      expect(['10th', '11th', '15th', '16th']).toContain(wrongPeriod('13th', seed));
      expect(['1970s', '1980s', '2000s']).toContain(wrongPeriod('1990s', seed));
    }
  });

  it('is on the side where it is false', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      expect(['1970s', '1980s']).toContain(wrongPeriod('1990s', seed, 'earlier'));
      expect(['15th', '16th']).toContain(wrongPeriod('13th', seed, 'later'));
    }
    expect(sideAfter('The school of Lima has been empty since the early ')).toBe('earlier');
    expect(sideAfter('The school of Lima was open until the second quarter of the ')).toBe('later');
    expect(sideAfter('The school of Lima was opened in the early ')).toBe('either');
  });

  it('is none of a year', () => {
    expect(wrongPeriod('1934', 'a')).toBeNull();
  });

  it('makes a statement false', () => {
    const told = draftsOf('In the early 1960s, Anna Bell founded a music school in Lima.').flatMap(
      (draft) => (draft.kind === 'true-false' && !draft.value ? [draft.stem] : []),
    );
    expect(told.join()).toMatch(/In the early 19[4578]0s, Anna Bell founded a music school/);
  });
});
