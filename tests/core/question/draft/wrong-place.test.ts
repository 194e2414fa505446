// A country or city of the article in the place of another.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] =>
  draftsOf(`${text} Tom Bailey was born in Chile and studied in Norway.`).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'whole' && !draft.value
      ? [draft.stem]
      : [],
  );
const moved = (text: string): string[] =>
  told(text).filter((stem) => /^In 1952.*\b(?:Chile|Norway)\b/.test(stem));

describe('another place', () => {
  it('makes a statement false that a date or a name ties to its own', () => {
    expect(moved('In 1952, Anna Bell founded the first sailing school in Kenya.').join()).toMatch(
      /^In 1952, Anna Bell founded the first sailing school in (?:Chile|Norway)\.$/,
    );
  });

  it.each([
    // Others may do so as well.
    'In 1952, Anna Bell founded sailing schools in countries like Kenya.',
    'In 1952, Anna Bell painted the border that Kenya and Sudan share.',
    // Nobody would go so.
    'In 1952, Anna Bell sailed the first ferry from Kenya to Lima.',
    'In 1952, Anna Bell sailed the first ferry from Lima to Kenya.',
    // A kind of thing, not where.
    'In 1952, Anna Bell sold 900 Kenya maps to the old sailing school.',
  ])('not: %s', (text) => {
    expect(moved(text)).toEqual([]);
  });

  it('none of which the article tells the like', () => {
    const text = 'In 1952, Anna Bell founded the first sailing school in Kenya.';
    const others = 'Ada Holm founded a bank in Chile. Tom Lee founded a harbour in Norway.';
    expect(moved(`${text} ${others}`)).toEqual([]);
  });

  it('no age that nobody has', () => {
    const ages = told('In 1952, Anna Bell founded the school at the age of 95 with a friend.');
    for (const stem of ages) expect(Number(/age of (\d+)/.exec(stem)?.[1] ?? 0)).toBeLessThan(106);
  });
});

it('no other place makes false what was so in many years', () => {
  const text = 'Storms ravaged Kenya in 1563, 1593, 1603 and 1636. Tom Bailey died in Chile.';
  const stems = draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && !draft.value ? [draft.stem] : [],
  );
  expect(stems.filter((stem) => stem.includes('ravaged Chile'))).toEqual([]);
});
