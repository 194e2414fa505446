// The project's own sources, read from disk.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSource, type SourceFile } from './source-file.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const FOLDERS = ['app', 'components', 'content', 'lib', 'tests'];

/** Every TypeScript and JavaScript file of the project, the ones at the root included. */
export function readTree(): SourceFile[] {
  const atRoot = readdirSync(ROOT).filter(isSource);
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
  return [...atRoot, ...below]
    .sort()
    .map((file) => parseSource(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

const isSource = (file: string): boolean =>
  /\.[cm]?[jt]sx?$/.test(file) && file !== 'next-env.d.ts';
