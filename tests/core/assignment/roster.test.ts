import { describe, expect, it } from 'vitest';
import { MAX_ROSTER, readRoster, rosterSchema, updateRoster } from '#lib/core/assignment/roster.ts';

const names = (text: string) => {
  const read = readRoster(text);
  return read.type === 'read' ? read.names : read;
};

describe('a class list', () => {
  it.each([
    [
      'one name a line, trimmed, empty lines passed over',
      ' Ada \r\n\n\tBen  Bo\n',
      ['Ada', 'Ben Bo'],
    ],
    ['letters in their composed form', 'Zoe\u0308', ['Zoë']],
    ['equal names told apart', 'Ada\nAda\nAda', ['Ada', 'Ada (2)', 'Ada (3)']],
    ['a name that another became', 'Ada\nAda\nAda (2)', ['Ada', 'Ada (2)', 'Ada (2) (2)']],
    ['nothing', ' \n ', []],
  ])('reads %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('cuts names at 60 UTF-16 units, with the number that tells them apart', () => {
    const long = 'a'.repeat(80);
    expect(names(`${long}\n${long}`)).toEqual(['a'.repeat(60), `${'a'.repeat(56)} (2)`]);
    expect(names('😀'.repeat(40))).toEqual(['😀'.repeat(30)]);
  });

  it('takes 200 names and refuses one more', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `S${i}`).join('\n');
    expect(names(lines(MAX_ROSTER))).toHaveLength(200);
    expect(readRoster(lines(MAX_ROSTER + 1))).toEqual({ type: 'too-many', count: 201 });
  });

  it('counts a hundred thousand equal names without telling them apart', () => {
    const begun = performance.now();
    expect(readRoster('Ada\n'.repeat(100_000))).toEqual({ type: 'too-many', count: 100_000 });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('keeps the number of a name that stays, and gives none twice', () => {
    const first = updateRoster(null, ['Ada', 'Ben']);
    expect(first?.entries).toEqual([
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Ben' },
    ]);
    const second = updateRoster(first, ['Cy', 'Ada']);
    expect(second?.entries).toEqual([
      { id: 3, name: 'Cy' },
      { id: 1, name: 'Ada' },
    ]);
    const third = updateRoster(second, ['Ben', 'Ada']);
    expect(third?.entries).toEqual([
      { id: 4, name: 'Ben' },
      { id: 1, name: 'Ada' },
    ]);
    expect(rosterSchema.parse(third)).toEqual(third);
    expect(updateRoster(third, [])).toBeNull();
  });
});
