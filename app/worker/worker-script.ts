import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { KEPT_PAGES, KEPT_SHELL } from '#components/student/offline/kept-caches.ts';
import type { WorkerSettings } from './offline-worker.ts';

/** The service worker as the browser gets it: its source without types and comments, and the call that starts it. */
export function workerScript(): string {
  const file = path.join(process.cwd(), 'app', 'worker', 'offline-worker.ts');
  const settings: WorkerSettings = {
    pages: KEPT_PAGES,
    shell: KEPT_SHELL,
    offlinePage: '/offline',
  };
  const source = stripTypeScriptTypes(readFileSync(file, 'utf8')).replace(/^export /gm, '');
  const lines = source.split('\n').map((line) => line.trimEnd());
  const script = lines.filter((line) => line && !/^\s*(\/\/|\/\*\*.*\*\/$)/.test(line)).join('\n');
  return `${script}\nstartOfflineWorker(self, ${JSON.stringify(settings)});\n`;
}
