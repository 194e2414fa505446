import { expect, it } from 'vitest';
import { cellText, numberCell, pointsCell } from '#lib/core/formats/sheet.ts';

it.each([
  [pointsCell(250), '2.50'],
  [pointsCell(null), ''],
  [numberCell(-0.12345, 4), '-0.1235'],
  [numberCell(3, 0), '3'],
  ['=text', '=text'],
])('%j is written %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
