// `npm start`, as a person meets it: it says where to click, serves there, and ends when told.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isStale } from '#lib/cli/launch/is-stale.ts';
import { expect, test } from './fixtures.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

function start(port: number, folder: string) {
  const child = spawn(process.execPath, ['lib/cli/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), FOOTNOTE_DATA_DIR: folder, KV_REST_API_URL: '' },
  });
  const printed: string[] = [];
  child.stdout.on('data', (data: Buffer) => printed.push(data.toString()));
  child.stderr.on('data', (data: Buffer) => printed.push(data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, text: () => printed.join('') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

test('npm start says where to click, serves there, and ends when told', async ({ request }) => {
  test.skip(isStale(ROOT), 'sources changed since the build, and a second build would replace it');
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-start-'));
  const port = await freePort();
  const first = start(port, folder);
  try {
    await expect.poll(first.text, { timeout: 30_000 }).toContain('Footnote is ready.');
    expect(first.text()).toContain(`http://localhost:${port}/q/gsi`);
    expect(first.text()).toContain(folder);
    expect(first.text()).not.toContain('Building');
    expect((await request.get(`http://localhost:${port}/q/gsi`)).status()).toBe(200);

    const second = start(port, folder);
    expect(await second.ended).toBe(1);
    expect(second.text()).toMatch(/^Port \d+ is in use .*PORT=\d+ npm start\n$/);
  } finally {
    first.child.kill('SIGTERM');
  }
  expect(await first.ended).toBe(0);
  await expect(request.get(`http://localhost:${port}/`)).rejects.toThrow();
  rmSync(folder, { recursive: true });
});
