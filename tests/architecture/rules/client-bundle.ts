// What a client file pulls into the browser: no zod, nothing of the server, at any distance.
import { importsOf, resolveInside } from '../imports.ts';
import type { Finding, SourceFile } from '../source-file.ts';

const FORBIDDEN_PACKAGE = /^(zod|server-only|node:.*|papaparse|yaml|@vercel\/kv)$/;
const FORBIDDEN_PATH = /^(lib\/(?!core\/)|content\/|app\/(?!styles\/))/;

const isClient = ({ path, text }: SourceFile): boolean =>
  /\.client\.tsx?$/.test(path) || /^\s*(\/\/[^\n]*\n\s*)*['"]use client['"]/.test(text);

/** Follows imports that are left when types are stripped. `sources` by path. */
export function checkClientBundle(
  source: SourceFile,
  sources: ReadonlyMap<string, SourceFile>,
): Finding[] {
  if (!isClient(source)) return [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const follow = (from: SourceFile, trail: string): void => {
    if (seen.has(from.path)) return;
    seen.add(from.path);
    for (const { specifier, typeOnly } of importsOf(from)) {
      if (typeOnly) continue;
      const inside = resolveInside(from.path, specifier);
      const forbidden =
        inside === null ? FORBIDDEN_PACKAGE.test(specifier) : FORBIDDEN_PATH.test(inside);
      const next = inside === null ? undefined : sources.get(inside);
      if (forbidden && !(inside && next && /^app\//.test(inside) && isClient(next))) {
        const detail = `${trail} brings ${specifier} to the browser`;
        findings.push({ rule: 'client-bundle', path: source.path, detail });
      } else if (next) follow(next, `${trail} -> ${next.path}`);
    }
  };
  follow(source, source.path);
  return findings;
}

/** A file in components that names itself client must say so to the bundler, and the reverse. */
export function checkClientName(source: SourceFile): Finding[] {
  if (!source.path.startsWith('components/')) return [];
  const named = /\.client\.tsx?$/.test(source.path);
  const says = /^\s*(\/\/[^\n]*\n\s*)*['"]use client['"]/.test(source.text);
  if (named || !says) return [];
  return [{ rule: 'client-name', path: source.path, detail: "'use client' outside *.client.tsx" }];
}
