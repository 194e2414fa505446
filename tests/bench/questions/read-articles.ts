// The articles of a folder: each .txt file, with its genre where an index.tsv names it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type ArticleFile = { name: string; genre: string; text: string };

/** In the order of their names. @throws where the folder is absent or has no .txt file */
export function readArticles(folder: string): ArticleFile[] {
  const genres = readGenres(path.join(folder, 'index.tsv'));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (files.length === 0) throw new Error(`no .txt file in ${folder}`);
  return files.map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { name, genre: genres.get(name) ?? '', text };
  });
}

/** Columns `file` and `genre`, the first line names the columns. */
function readGenres(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = head.split('\t');
  const [name, genre] = [columns.indexOf('file'), columns.indexOf('genre')];
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [(cells[name] ?? '').replace(/\.txt$/, ''), cells[genre] ?? ''];
    }),
  );
}
