// `npm start`: builds where no fresh build exists, serves, and says where to click.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { networkAddresses } from '../adapters/network-addresses.ts';
import { choosePort } from './launch/choose-port.ts';
import { isStale } from './launch/is-stale.ts';
import { readyMessage, storeInWords } from './launch/ready-message.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
const WAIT_MS = 60_000;

let running: ChildProcess | null = null;
let toldToStop = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    toldToStop = true;
    running?.kill(signal);
  });
}
process.exitCode = await start();

/** The exit code. */
async function start(): Promise<number> {
  for (const file of ['.env.local', '.env'].map((name) => path.join(ROOT, name))) {
    if (existsSync(file)) process.loadEnvFile(file);
  }
  const chosen = await choosePort(process.env.PORT);
  if (chosen.type !== 'free') {
    process.stderr.write(`${chosen.sentence}\n`);
    return 1;
  }
  if (isStale(ROOT)) {
    process.stdout.write('Building Footnote; this takes about half a minute ...\n');
    const code = await build();
    if (code !== 0 || toldToStop) return code;
  }
  return serve(chosen.port);
}

async function build(): Promise<number> {
  for (const args of [['lib/cli/bundle-quizzes.ts'], [NEXT, 'build']]) {
    const code = await run(...args);
    if (code !== 0 || toldToStop) return code;
  }
  return 0;
}

/** Runs to its end. What it prints is shown only where it fails. */
async function run(...args: string[]): Promise<number> {
  const child = launch(args);
  const printed: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => printed.push(data));
  child.stderr?.on('data', (data: Buffer) => printed.push(data));
  const code = await exitOf(child);
  if (code !== 0) process.stderr.write(Buffer.concat(printed));
  return code;
}

async function serve(port: number): Promise<number> {
  const child = launch([NEXT, 'start', '--port', String(port)]);
  let ready = false;
  child.stdout?.on('data', (data: Buffer) => ready && process.stdout.write(data));
  child.stderr?.pipe(process.stderr);
  const ended = exitOf(child);
  ready = await answers(`http://localhost:${port}/`, ended);
  if (ready) {
    const store = storeInWords(process.env, ROOT);
    process.stdout.write(readyMessage({ port, store, addresses: networkAddresses() }));
  }
  return ended;
}

/** True once the page comes; false where the server ended first. */
async function answers(url: string, ended: Promise<number>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (const until = Date.now() + WAIT_MS; !over && Date.now() < until; ) {
    const reply = await fetch(url).catch(() => null);
    if (reply && !over) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

function launch(args: string[]): ChildProcess {
  running = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return running;
}

/** The exit code: 0 where a person asked for the end; for a process ended by another signal, 128 + its number. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const own = code ?? 128 + (signal ? constants.signals[signal] : 0);
      resolve(toldToStop ? 0 : own);
    });
  });
}
