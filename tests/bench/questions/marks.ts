// Readers' marks: files, shares with intervals, agreement of two readers.
import { z } from 'zod';

export const LETTERS = ['A', 'B', 'X'] as const;
export type Letter = (typeof LETTERS)[number];

const recordSchema = z.object({
  article: z.string(),
  reader: z.string(),
  generatorVersion: z.string(),
  marks: z.record(z.string(), z.object({ mark: z.enum(LETTERS), note: z.string().optional() })),
});
export type MarkRecord = z.infer<typeof recordSchema>;
const fileSchema = z.union([recordSchema, z.array(recordSchema)]);

/** One record, or a list of them as the reading sheet saves it. @throws where it is neither */
export function parseMarks(json: unknown): MarkRecord[] {
  const body = fileSchema.parse(json);
  return Array.isArray(body) ? body : [body];
}

/** Marks of one reader on one version, by `article/questionId`. A later record overrides an earlier one. */
export type Reading = { reader: string; version: string; marks: ReadonlyMap<string, Letter> };

/** In order of reader, then version. */
export function readingsOf(records: readonly MarkRecord[]): Reading[] {
  const readings = new Map<
    string,
    { reader: string; version: string; marks: Map<string, Letter> }
  >();
  for (const { article, reader, generatorVersion, marks } of records) {
    const key = `${reader}\n${generatorVersion}`;
    const reading = readings.get(key) ?? { reader, version: generatorVersion, marks: new Map() };
    readings.set(key, reading);
    for (const [id, { mark }] of Object.entries(marks)) reading.marks.set(`${article}/${id}`, mark);
  }
  return [...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reading]) => reading);
}

export type Share = { count: number; of: number; share: number; low: number; high: number };

export function shareOf(letter: Letter, marks: Iterable<Letter>): Share | null {
  const all = [...marks];
  const count = all.filter((mark) => mark === letter).length;
  if (all.length === 0) return null;
  return { count, of: all.length, share: count / all.length, ...wilson(count, all.length) };
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * 95 % score interval of a proportion without continuity correction (Wilson 1927; Newcombe 1998, method 3).
 * @param count of @param all, 0 <= count <= all, all >= 1
 */
export function wilson(count: number, all: number): { low: number; high: number } {
  const share = count / all;
  const centre = share + Z ** 2 / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const scale = 1 + Z ** 2 / all;
  return {
    low: count === 0 ? 0 : (centre - half) / scale,
    high: count === all ? 1 : (centre + half) / scale,
  };
}

export type Agreement = {
  /** Questions that both marked. */
  both: number;
  /** Share with the same mark; null where both is 0. */
  same: number | null;
  /** Cohen 1960; null where chance alone would agree always, or nothing is marked by both. */
  kappa: number | null;
  /** Rows: the first reader's A, B, X; columns: the second's. */
  table: number[][];
};

export function agreement(
  one: ReadonlyMap<string, Letter>,
  other: ReadonlyMap<string, Letter>,
): Agreement {
  const table = LETTERS.map(() => LETTERS.map(() => 0));
  for (const [key, mark] of one) {
    const second = other.get(key);
    const row = table[LETTERS.indexOf(mark)];
    if (second === undefined || !row) continue;
    row[LETTERS.indexOf(second)] = (row[LETTERS.indexOf(second)] ?? 0) + 1;
  }
  const both = table.flat().reduce((sum, cell) => sum + cell, 0);
  const agreed = table.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return { both, same: both === 0 ? null : agreed / both, kappa: cohensKappa(table), table };
}

/** (observed - expected) / (1 - expected) of a square table of counts. */
export function cohensKappa(table: readonly (readonly number[])[]): number | null {
  const all = table.flat().reduce((sum, cell) => sum + cell, 0);
  if (all === 0) return null;
  const observed = table.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / all;
  const expected = table.reduce((sum, row, at) => {
    const down = table.reduce((column, other) => column + (other[at] ?? 0), 0);
    return sum + (row.reduce((across, cell) => across + cell, 0) * down) / all ** 2;
  }, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
