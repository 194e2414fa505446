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

function packCell(cell: Cell, isHead: boolean) {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    // Characters that XML has no room for.
    const value = [...cell].filter((letter) => letter >= ' ' || /[\t\n\r]/.test(letter)).join('');
    return { type: String, value, ...(isHead && { fontWeight: 'bold' as const }) };
  }
  const format = cell.digits === 0 ? '0' : `0.${'0'.repeat(cell.digits)}`;
  return { type: Number, value: cell.number, format };
}
