// Texts that slow a careless reader down, each of about the length asked for.
const PROSE =
  'Mara Lind, who runs the harbour, said on Monday that the town would close its oldest bridge because the ice had damaged it. The council, which met twice in March, plans to build a new one before 2031. ';
const CLAUSES = 'that he said she thought they knew it was said that ';

const fill = (unit: string, length: number): string =>
  unit
    .repeat(Math.ceil(length / unit.length))
    .slice(0, length)
    .trimEnd();

/** `[name, text]` of each kind, without white space at the ends. @param length in UTF-16 units */
export const attackTexts = (length: number): [name: string, text: string][] => [
  ['prose', fill(PROSE, length)],
  ['one digit', fill('1', length)],
  ['hyphens', fill('-', length)],
  ['brackets', fill('(', length)],
  ['brackets apart', fill('( [ ', length)],
  ['one giant token', fill('abcdefghij', length)],
  ['emoji', fill('😀👩‍👩‍👧', length)],
  ['emoji apart', fill('😀 🏴‍☠️ ', length)],
  ['CJK', fill('汉字漢語かな', length)],
  ['quotation marks', fill('"', length)],
  ['clauses in clauses', fill(CLAUSES, length)],
  ['commas', fill('a, ', length)],
  ['stops', fill('A. ', length)],
  ['names', fill('Anna Berg of Oslo and ', length)],
  ['names in brackets', fill('Global Trade Group (GTG) of Oslo (GTG), it and she, ', length)],
  ['numbers', fill('almost 1,200 or 18 to 32 miles on 3 May 2019, ', length)],
  ['short lines', fill('One\n', length)],
];
