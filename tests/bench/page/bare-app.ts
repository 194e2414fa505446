// The least that a Next page with one live button can be: built and served beside ours, to be measured alike.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
/** Under the project, so that it finds the packages; git-ignored. */
const FOLDER = path.join(ROOT, '.data', 'bare-page');
const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
const START_TIMEOUT_MS = 60_000;

const FILES: Record<string, string> = {
  'package.json': '{"name": "bare-page", "private": true, "type": "module"}',
  'next.config.js': 'export default { agentRules: false, experimental: { agentUpgrade: false } };',
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  'app/page.jsx': `import { connection } from 'next/server';
import { Tap } from './tap.jsx';
export default async function Page() {
  await connection();
  return <main><h1 className="stem">A bare page</h1><Tap /></main>;
}`,
  'app/tap.jsx': `'use client';
import { useState } from 'react';
export function Tap() {
  const [taps, setTaps] = useState(0);
  return <form onSubmit={(event) => { event.preventDefault(); setTaps(taps + 1); }}>
    <button type="submit">Tap</button>
    {taps > 0 && <p className="verdict">{taps}</p>}
  </form>;
}`,
};

/** @returns where it is served, and how to end it. @throws where it cannot be built or does not answer. */
export async function serveBareApp(port: number): Promise<{ origin: string; stop(): void }> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    writeFileSync(path.join(FOLDER, name), text);
  }
  const built = await new Promise((resolve) => next(['build'], 'inherit').once('exit', resolve));
  if (built !== 0) throw new Error('the bare page was not built');
  const server = next(['start', '--port', String(port)], 'ignore');
  const origin = `http://localhost:${port}`;
  for (const until = Date.now() + START_TIMEOUT_MS; Date.now() < until; await sleep(100)) {
    if ((await fetch(origin).catch(() => null))?.ok) return { origin, stop: () => server.kill() };
  }
  server.kill();
  throw new Error(`the bare page does not serve at ${origin}`);
}

function next(args: readonly string[], output: 'inherit' | 'ignore') {
  return spawn(process.execPath, [NEXT, ...args], {
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', output === 'inherit' ? process.stderr : 'ignore', 'ignore'],
  });
}
