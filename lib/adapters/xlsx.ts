// XLSX packing. Text is written as text, so that a spreadsheet runs none of it as a formula.
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Sheet } from '#lib/core/formats/sheet.ts';

/** The first row of each sheet stays in sight. Names of sheets lose what a spreadsheet forbids in them. */
export async function packXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const file = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      stickyRowsCount: 1,
      data: rows.map((row, index) => row.map((cell) => packCell(cell, index === 0))),
    })),
  );
  return file.toBuffer();
}

/** UTF-16 units of a cell: with one longer a spreadsheet calls the whole file damaged. */
const LONGEST = 32_767;

const fitsXml = (letter: string) =>
  (letter >= ' ' || /[\t\n\r]/.test(letter)) && letter !== '\uFFFE' && letter !== '\uFFFF';

function packCell(cell: Cell, isHead: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const value = [...cell.slice(0, LONGEST).toWellFormed()].filter(fitsXml).join('');
    return { type: String, value, ...(isHead && { fontWeight: 'bold' as const }) };
  }
  const format = cell.digits === 0 ? '0' : `0.${'0'.repeat(cell.digits)}`;
  return { type: Number, value: cell.number, format };
}
