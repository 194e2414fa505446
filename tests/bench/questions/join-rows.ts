// Readers' marks put to the features of the drafts that they marked.
import { z } from 'zod';
import { LETTERS, type Letter, parseMarks } from './marks.ts';

const draftRowSchema = z.object({
  id: z.string(),
  article: z.string(),
  question: z.string(),
  shown: z.boolean(),
  features: z.record(z.string(), z.number()),
});

/** By the dump's id, or by `article/question`. Each file is one reader's. */
export type MarkList = readonly (readonly [string, Letter])[];

/** A file of the reading sheet, or lines "d-0001 A" with anything behind. @throws where it is neither */
export function readMarks(text: string): MarkList {
  if (/^\s*[[{]/.test(text)) {
    return parseMarks(JSON.parse(text)).flatMap(({ article, marks }) =>
      Object.entries(marks).map(
        ([id, { mark }]) => [`${article.replace(/\.txt$/, '')}/${id}`, mark] as const,
      ),
    );
  }
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [, id = '', letter] = /^\W*(d-\d+)\W+([A-Z])\b/.exec(line) ?? [];
    const mark = LETTERS.find((known) => known === letter);
    if (!mark) throw new Error(`no mark: ${line}`);
    return [[id, mark] as const];
  });
}

/**
 * JSON lines of what is marked, as `train:quality` reads them: no id, no stem, no word of an article.
 * @param rows of the dump that was marked
 * @param fresh rows of a later dump: its features are taken for the same article and question, and what it lacks is
 * left out; null for the features of `rows`
 */
export function joinRows(
  rows: string,
  readers: readonly MarkList[],
  fresh: string | null,
): string[] {
  const marks = new Map<string, Letter[]>();
  for (const [key, mark] of readers.flat()) marks.set(key, [...(marks.get(key) ?? []), mark]);
  const later = new Map((fresh === null ? [] : rowsOf(fresh)).map((row) => [nameOf(row), row]));
  return rowsOf(rows).flatMap((row) => {
    const { id, article } = row;
    const own = [...(marks.get(id) ?? []), ...(marks.get(nameOf(row)) ?? [])];
    const told = fresh === null ? row : later.get(nameOf(row));
    if (own.length === 0 || !told) return [];
    const { shown, features } = told;
    return [JSON.stringify({ article, shown, marks: own, features })];
  });
}

type DraftRow = z.infer<typeof draftRowSchema>;
const nameOf = ({ article, question }: DraftRow): string => `${article}/${question}`;
const rowsOf = (lines: string): DraftRow[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => draftRowSchema.parse(JSON.parse(line)));
