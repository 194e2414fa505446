import { describe, expect, it } from 'vitest';
import { manageKeyOf } from '#components/teacher/manage-key-of.ts';

describe('manageKeyOf', () => {
  it.each([
    ['https://example.org/teach/abc#desk1.se-cr_et', 'desk1.se-cr_et'],
    ['  desk1.se-cr_et\n', 'desk1.se-cr_et'],
    ['#desk1.secret', 'desk1.secret'],
    ['https://example.org/teach/abc', ''],
    ['#share', ''],
    ['', ''],
  ])('%j holds %j', (text, expected) => {
    expect(manageKeyOf(text)).toBe(expected);
  });
});
