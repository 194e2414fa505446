// Whether the sources are younger than the build made from them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];

/** True where there is no build under `root`, or a source or its folder changed after it. */
export function isStale(root: string): boolean {
  const stamp = path.join(root, '.next', 'BUILD_ID');
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return SOURCES.map((name) => path.join(root, name)).some(
    (source) => existsSync(source) && newestIn(source) > builtAt,
  );
}

/** Unix ms of the latest change; a folder's own counts, so that a removal shows. */
function newestIn(source: string): number {
  const own = statSync(source);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(source)
    .map((name) => newestIn(path.join(source, name)))
    .reduce((newest, at) => Math.max(newest, at), own.mtimeMs);
}
