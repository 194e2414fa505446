import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { KEPT_PAGES, KEPT_SHELL } from '#components/student/offline/kept-caches.ts';

/** The service worker as the browser gets it: its source without types, its settings in front. */
export function workerScript(): string {
  const file = path.join(process.cwd(), 'app', 'sw.js', 'offline-worker.ts');
  const settings = { pages: KEPT_PAGES, shell: KEPT_SHELL, offlinePage: '/offline' };
  const source = stripTypeScriptTypes(readFileSync(file, 'utf8'));
  const lines = source.split('\n').map((line) => line.trimEnd());
  const script = lines.filter((line) => line && !/^\s*(\/\/|\/\*\*.*\*\/$)/.test(line)).join('\n');
  return `globalThis.SETTINGS = ${JSON.stringify(settings)};\n${script}\n`;
}
