// A table as a spreadsheet holds it: text stays text, and a number knows its decimals.

export type Cell = string | { number: number; digits: number } | null;
export type Sheet = { name: string; rows: Cell[][] };

/** null stays an empty cell. */
export function numberCell(number: number | null, digits: number): Cell {
  return number === null ? null : { number, digits };
}

/** Points as whole and decimal: 250 hundredths is 2.50. */
export function pointsCell(hundredths: number | null): Cell {
  return numberCell(hundredths === null ? null : hundredths / 100, 2);
}

/** For CSV: numbers with their decimals and a point, nothing as ''. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell.number.toFixed(cell.digits);
}
