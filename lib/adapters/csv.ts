// CSV packing. A cell that a spreadsheet would run as a formula gets a leading apostrophe.
import Papa from 'papaparse';

/** RFC 4180 with CRLF and a byte order mark, which spreadsheets need to read UTF-8. */
export function packCsv(table: readonly (readonly string[])[]): string {
  const rows = table.map((row) => [...row]);
  return `\uFEFF${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
