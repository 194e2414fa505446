// CSV packing. A cell of text that a spreadsheet would run as a formula gets a leading apostrophe.
import Papa from 'papaparse';
import { type Cell, cellText } from '#lib/core/formats/sheet.ts';

/** What a spreadsheet takes for the beginning of a formula; in East Asian settings the wide forms, too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** RFC 4180 with CRLF and a byte order mark, which spreadsheets need to read UTF-8. */
export function packCsv(table: readonly (readonly Cell[])[]): string {
  const rows = table.map((row) =>
    row.map((cell) => {
      const text = cellText(cell);
      return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
    }),
  );
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
