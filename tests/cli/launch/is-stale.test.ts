import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStale } from '#lib/cli/launch/is-stale.ts';

let root: string;

/** Writes a file (or makes a folder, where `text` is null) and dates it. `at`: Unix seconds. */
function put(name: string, at: number, text: string | null = 'x'): void {
  const target = path.join(root, name);
  mkdirSync(text === null ? target : path.dirname(target), { recursive: true });
  if (text !== null) writeFileSync(target, text);
  utimesSync(target, at, at);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'footnote-stale-'));
  put('.next/BUILD_ID', 2000);
  put('lib/core/a.ts', 1000);
  for (const folder of ['lib/core', 'lib']) put(folder, 1000, null);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  it('is fresh where every source is older', () => {
    expect(isStale(root)).toBe(false);
  });

  it('is stale where there is none', () => {
    rmSync(path.join(root, '.next'), { recursive: true });
    expect(isStale(root)).toBe(true);
  });

  it.each(['lib/core/a.ts', 'next.config.js', 'package-lock.json', 'content/articles/gsi.md'])(
    'is stale where %s changed after it',
    (name) => {
      put(name, 3000);
      expect(isStale(root)).toBe(true);
    },
  );

  it('is stale where a source was removed', () => {
    rmSync(path.join(root, 'lib/core/a.ts'));
    expect(isStale(root)).toBe(true);
  });

  it('does not mind a file that is no source', () => {
    put('README.md', 3000);
    put('tests/a.test.ts', 3000);
    expect(isStale(root)).toBe(false);
  });
});
