import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { packXlsx } from '#lib/adapters/xlsx.ts';
import type { Cell } from '#lib/core/formats/sheet.ts';

/** Read back by another hand: the parts of the file unzipped and parsed, each cell with its type and value. */
async function readBack(rows: Cell[][], name = 'Students') {
  const files = unzipSync(new Uint8Array(await packXlsx([{ name, rows }])));
  const xml = (path: string) => {
    const bytes = files[path];
    if (!bytes) throw new Error(`${path} is not among ${Object.keys(files).join(', ')}`);
    return parseHTML(new TextDecoder().decode(bytes)).document;
  };
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map(
    (item) => item.textContent,
  );
  const sheet = xml('xl/worksheets/sheet1.xml');
  const cells = [...sheet.querySelectorAll('c')].map((cell) => {
    const value = cell.querySelector('v')?.textContent ?? '';
    return cell.getAttribute('t') === 's' ? strings[Number(value)] : Number(value);
  });
  const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((each) =>
    each.getAttribute('name'),
  );
  return { cells, formulas: sheet.querySelectorAll('f').length, names };
}

describe('a sheet', () => {
  it.each(['=1+1', '@SUM(A1)', '+1', '-1', '\t=1', '\r=1', '<b>&"', '=HYPERLINK("//x","y")'])(
    'keeps the text %j as text and runs nothing',
    async (text) => {
      const { cells, formulas } = await readBack([['Name'], [text]]);
      expect(cells[1]).toBe(text);
      expect(formulas).toBe(0);
    },
  );

  it('keeps numbers as numbers, and leaves out what XML cannot hold', async () => {
    const { cells } = await readBack([
      ['Name', 'Points'],
      ['A\u0000d\uFFFEa\uFFFF', { number: -2.5, digits: 2 }],
    ]);
    expect(cells).toEqual(['Name', 'Points', 'Ada', -2.5]);
    const [long] = (await readBack([['🦆'.repeat(20_000)]])).cells;
    expect(String(long).length).toBeLessThanOrEqual(32_767);
  });

  it('has a name that a spreadsheet takes', async () => {
    const { names } = await readBack([['x']], `[9/B]: ${'long '.repeat(9)}`);
    expect(names[0]).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
