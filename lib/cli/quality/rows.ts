// What the quality estimate is trained on: features of drafts with the marks of their readers, no word of an article.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';

const rowSchema = z.object({
  /** By which rows are held together when the estimate is tried on what it has not seen. */
  article: z.string(),
  /** That the gates would show it. */
  shown: z.boolean(),
  /** One for each reader. */
  marks: z.array(z.enum(['A', 'B', 'X'])).min(1),
  features: z.record(z.string(), z.number()),
});
export type Row = z.infer<typeof rowSchema>;

/** JSON lines, as they are or packed with brotli (`.br`). @throws where a line is no row */
export function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/** Share of its readers who gave this mark. */
export const shareOf = ({ marks }: Row, mark: 'A' | 'X'): number =>
  marks.filter((own) => own === mark).length / marks.length;
