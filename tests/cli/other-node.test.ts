// The same article gives the same quiz, byte for byte, in the engine of the machine's own Node, where that is another.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ARTICLES = ['content/articles/eiffel-tower.md', 'tests/fixtures/articles/seed-vault.txt'];
const PATIENCE_MS = 60_000;
const MOST = '40';

const majorOf = (version: string): string => /^v(\d+)\./.exec(version)?.[1] ?? '';

/** The first Node on the path that is not of this one's major version; null where there is none. */
function otherNode(): string | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, 'node');
    const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    if (status === 0 && majorOf(stdout) !== majorOf(process.version)) return file;
  }
  return null;
}

const other = otherNode();

describe.skipIf(other === null)('another version of Node', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'footnote-node-'));
    // Older versions do not strip types: the program goes to them as one file of plain script.
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: path.join(ROOT, 'lib/cli/generate.ts'),
        outDir: folder,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'generate.mjs' } },
      },
    });
  }, PATIENCE_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const write = (node: string, article: string): string => {
    const { stdout, stderr, status } = spawnSync(
      node,
      [path.join(folder, 'generate.mjs'), path.join(ROOT, article), '--json', '--questions', MOST],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return stdout;
  };

  it.each(ARTICLES)(
    '%s',
    (article) => {
      const here = write(process.execPath, article);
      expect(JSON.parse(here).questions.length).toBeGreaterThan(0);
      expect(write(other ?? '', article)).toBe(here);
    },
    PATIENCE_MS,
  );
});
