// Two parts of a sentence that exchanged make it false.
import { describe, expect, it } from 'vitest';
import { draftsOf } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] =>
  draftsOf(text).flatMap((draft) =>
    draft.kind === 'true-false' && draft.origin?.rule === 'exchanged'
      ? [`${draft.value}: ${draft.stem}`]
      : [],
  );

describe('two parts exchanged', () => {
  it.each([
    [
      'Ferries of Peru have 40 wheels, while ferries of Chile have 48.',
      'false: Ferries of Peru have 48 wheels, while ferries of Chile have 40.',
    ],
    [
      'In 1909, Callao had 281,754 sailors, 18,189 bakers and 2,818 tailors.',
      'false: In 1909, Callao had 18,189 sailors, 281,754 bakers and 2,818 tailors.',
    ],
    [
      'In 1998, Ann Bell sailed from Lima to Quito in a small boat.',
      'false: In 1998, Ann Bell sailed from Quito to Lima in a small boat.',
    ],
    [
      'Ann Bell defeated Eve Rossi in Paris in 1998.',
      'false: Eve Rossi defeated Ann Bell in Paris in 1998.',
    ],
    [
      'Ann Bell won many prizes in Lima. She defeated Eve Rossi in Paris in 1998.',
      'false: Eve Rossi defeated Ann Bell in Paris in 1998.',
    ],
    [
      'In 1998, sales of boats in Peru went from 40 percent to 60 percent.',
      'false: In 1998, sales of boats in Peru went from 60 percent to 40 percent.',
    ],
    [
      'Ferries of Lima respond best to low tones and ferries of Quito respond best to high tones.',
      'false: Ferries of Lima respond best to high tones and ferries of Quito respond best to low tones.',
    ],
    [
      'More specifically, salt of Peru has a positive charge on iron and a negative charge on gold.',
      'false: Salt of Peru has a negative charge on iron and a positive charge on gold.',
    ],
    [
      'Callao was renamed to Bellville in 1902 by Hana.',
      'false: Bellville was renamed to Callao in 1902 by Hana.',
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toEqual([statement]);
  });

  it.each([
    // In which years?
    'The price of boats in Peru went from 40 percent to 60 percent.',
    // The verb tells which comes first.
    'Sales of boats in Peru rose from 40 to 60 in 1998.',
    // Both ways.
    'Ann Bell met Eve Rossi in Paris in 1998.',
    'Trains ran between Lima and Quito in 1998.',
    'Ferries of Peru and Chile have 40 and 48 wheels respectively.',
    // No two things are told apart.
    'Ann Bell sold old ships and new ships to Peru in 1998.',
    'Sailors of Peru have red hair and wear red caps.',
    // Hardly another fact.
    'Ferries of Peru have 40 wheels, while ferries of Chile have 41.',
  ])('stay where it tells nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
