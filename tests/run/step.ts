// One step of the test run: a command, its time, and what it found.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Counts of checks, with the text of each failure and figures worth printing. */
export type Outcome = {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
  figures: string[];
};

export type CommandEnd = { code: number; output: string };

const TIMEOUT_MS = 15 * 60_000;

/** Runs a program of node_modules (or of the system, where `from` says so) to its end; never throws. */
export function command(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => printed.push(data));
    child.stderr.on('data', (data: Buffer) => printed.push(data));
    const timer = setTimeout(() => {
      printed.push(Buffer.from(`\nstopped after ${TIMEOUT_MS / 1000} s`));
      child.kill('SIGKILL');
    }, TIMEOUT_MS);
    const end = (code: number) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(printed).toString('utf8') });
    };
    child.on('error', (error) => {
      printed.push(Buffer.from(error.message));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** A command that is one check: it passes where the command ends with 0. */
export function asCheck(name: string, { code, output }: CommandEnd): Outcome {
  const failures = code === 0 ? [] : [`${name}\n${lastLines(output, 60)}`];
  return { passed: code === 0 ? 1 : 0, failed: failures.length, skipped: 0, failures, figures: [] };
}

export function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    figures: outcomes.flatMap(({ figures }) => figures),
  };
}

/** Runs a step and prints one line of it: name, counts, seconds. */
export async function step(name: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const start = Date.now();
  const outcome = await work();
  const { passed, failed, skipped } = outcome;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(34)}${counts.padEnd(36)}${seconds.padStart(6)} s\n`);
  for (const failure of outcome.failures)
    process.stdout.write(`${indent(stripVTControlCharacters(failure))}\n\n`);
  return outcome;
}

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');
