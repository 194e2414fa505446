// A table as a file to save, in the format that was asked for.
import type { Sheet } from '#lib/core/formats/sheet.ts';
import { packCsv, packXlsx } from '#lib/wiring.ts';

export type TableFormat = 'csv' | 'xlsx';

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A CSV file holds the first sheet alone. @param name of the file, without its ending */
export async function sendTable(
  format: TableFormat,
  name: string,
  sheets: readonly [Sheet, ...Sheet[]],
): Promise<Response> {
  const body = format === 'csv' ? packCsv(sheets[0].rows) : new Uint8Array(await packXlsx(sheets));
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="footnote-${name}.${format}"`,
      'cache-control': 'no-store',
    },
  });
}
