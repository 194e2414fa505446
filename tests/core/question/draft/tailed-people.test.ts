import { describe, expect, it } from 'vitest';
import { tailedSiblings, withoutCount } from '#lib/core/question/draft/tailed-people.ts';
import { askAll } from '#tests/fixtures/questions/ask-all.ts';

describe('people told apart by where they are from', () => {
  it('stand beside other people of whom the same is said', () => {
    const found = tailedSiblings('students from poor countries', 'a').map(({ text }) => text);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.every((text) => / from poor countries$/.test(text))).toBe(true);
    expect(tailedSiblings('students', 'a')).toEqual([]);
  });

  it('are named without their number', () => {
    expect(withoutCount('3,000 nurses from Asia')).toBe('nurses from Asia');
  });

  it('are asked after with "for whom", without what would stand in each option', () => {
    const asked = askAll(
      'The Harbour School of Norway offered 300 free places for students from poor countries in 1958.',
    ).filter(({ key }) => key === 'students');
    expect(asked.map(({ stem }) => stem)).toContain(
      'For whom did the Harbour School of Norway offer 300 free places in 1958?',
    );
  });
});
