// An install gives the same packages on every platform and names no registry.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hostsIn, inexactPins, type LockedPackage, missingOptional } from './lock-file.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const pins = z.record(z.string(), z.string());
const manifestSchema = z.object({ dependencies: pins, devDependencies: pins });
const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: pins.optional(),
      dependencies: pins.optional(),
      devDependencies: pins.optional(),
    }),
  ),
});

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const manifest = manifestSchema.parse(read('package.json'));
const lockText = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
const { packages } = lockSchema.parse(JSON.parse(lockText));
const locked: Record<string, LockedPackage> = packages;

describe('the lock file', () => {
  it('pins each dependency exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.keys(all).length).toBeGreaterThan(20);
    expect(inexactPins(all)).toEqual([]);
    expect(
      inexactPins({ a: '^1.0.0', b: '~1.0.0', c: '1.x', d: 'latest', e: '1.0.0-beta.2' }),
    ).toEqual(['a ^1.0.0', 'b ~1.0.0', 'c 1.x', 'd latest']);
  });

  it('says the same as package.json', () => {
    const root = packages[''];
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
    for (const [name, pin] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      expect(`${name} ${packages[`node_modules/${name}`]?.version}`).toBe(`${name} ${pin}`);
    }
  });

  it('holds every platform package that a dependency may need', () => {
    const withPlatforms = Object.keys(locked).filter((at) => locked[at]?.optionalDependencies);
    expect(withPlatforms).toEqual(
      expect.arrayContaining([
        'node_modules/next',
        'node_modules/@biomejs/biome',
        'node_modules/rolldown',
      ]),
    );
    expect(missingOptional(locked)).toEqual([]);
    const { 'node_modules/@next/swc-linux-x64-gnu': taken, ...rest } = locked;
    expect(taken).toBeDefined();
    expect(missingOptional(rest)).toEqual(['node_modules/next lacks @next/swc-linux-x64-gnu']);
  });

  it('names no host, and has a checksum for each package', () => {
    expect(hostsIn(lockText)).toEqual([]);
    expect(hostsIn('"resolved": "https://packages.example/a.tgz"')).toEqual([
      'https://packages.example',
    ]);
    const unchecked = Object.entries(packages).filter(([at, entry]) => at && !entry.integrity);
    expect(unchecked.map(([at]) => at)).toEqual([]);
  });

  it('is what is installed here', () => {
    const installed = lockSchema.parse(read('node_modules/.package-lock.json')).packages;
    const differing = Object.entries(installed)
      .filter(([at]) => !at.startsWith('node_modules/node/'))
      .filter(([at, { version }]) => packages[at]?.version !== version);
    expect(Object.keys(installed).length).toBeGreaterThan(200);
    expect(differing.map(([at, { version }]) => `${at} ${version}`)).toEqual([]);
  });
});
