import { describe, expect, it } from 'vitest';
import { checkSources } from './check-sources.ts';
import { importsOf, resolveInside } from './imports.ts';
import { LAYERS, layerOf } from './layers.ts';
import { readTree } from './read-tree.ts';
import { LONG_FILES } from './rules/names.ts';

const sources = readTree();
const NOT_YET = new Set(['core/formats']);

describe('the architecture of the tree', () => {
  it('sees the files it judges', () => {
    expect(sources.length).toBeGreaterThan(100);
    const owned = new Map<string, number>();
    for (const { path } of sources) {
      const layer = layerOf(path)?.name;
      if (layer) owned.set(layer, (owned.get(layer) ?? 0) + 1);
    }
    const empty = LAYERS.map(({ name }) => name).filter((name) => !owned.has(name));
    expect(empty.filter((name) => !NOT_YET.has(name))).toEqual([]);
  });

  it('sees their imports', () => {
    const inside = sources.flatMap((source) =>
      importsOf(source).filter(({ specifier }) => resolveInside(source.path, specifier)),
    );
    expect(inside.length).toBeGreaterThan(300);
  });

  // Every file is parsed, which takes a busy machine longer than most tests may.
  it('keeps every rule', { timeout: 90_000 }, () => {
    const findings = checkSources(sources);
    expect(findings.map(({ rule, path, detail }) => `${path}: ${rule}: ${detail}`)).toEqual([]);
  });

  it('lists no long file that is gone or short again', () => {
    const lines = new Map(sources.map(({ path, text }) => [path, text.split('\n').length - 1]));
    expect([...LONG_FILES.keys()].filter((path) => (lines.get(path) ?? 0) <= 250)).toEqual([]);
  });
});
