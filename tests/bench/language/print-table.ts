// Tables in plain text.
/** Columns as wide as their widest cell, the first one to the left, the others to the right. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [header, ...rows];
  const widths = header.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  process.stdout.write(`\n${title}\n${[line(header), rule, ...rows.map(line)].join('\n')}\n`);
}

/** 0.971; a dash where nothing was measured. */
export const share = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '-' : value.toFixed(3);
