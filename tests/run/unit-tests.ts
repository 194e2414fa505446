// Unit and contract tests: vitest, counted from its JSON report, its failures in its own words.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { asCheck, command, type Outcome } from './step.ts';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const MAX_TEXT = 20_000;

export async function runUnitTests(): Promise<Outcome> {
  const file = path.join(tmpdir(), `footnote-unit-${process.pid}.json`);
  const reporters = ['--reporter=json', `--outputFile.json=${file}`, '--reporter=default'];
  const end = await command('vitest', ['run', ...reporters]);
  try {
    const outcome = readUnitReport(JSON.parse(readFileSync(file, 'utf8')));
    // An error outside any test ends the run with 1 and stands in no result.
    if (end.code !== 0 && outcome.failed === 0) return asCheck('unit tests', end);
    return outcome.failed > 0 ? { ...outcome, failures: [failuresIn(end.output)] } : outcome;
  } catch {
    return asCheck('unit tests', { ...end, code: end.code || 1 });
  } finally {
    rmSync(file, { force: true });
  }
}

/** A file that failed to load is one failure. @throws where the report is not vitest's. */
export function readUnitReport(report: unknown): Outcome {
  const { testResults } = reportSchema.parse(report);
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: file.name })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const broken = testResults.filter(
    ({ name, status }) => status === 'failed' && !failed.some(({ file }) => file === name),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failed.length + broken.length,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).length,
    failures: [
      ...failed.map(({ file, fullName }) => `${file}: ${fullName}`),
      ...broken.map(({ name }) => name),
    ],
    figures: [],
  };
}

/** The part of vitest's own report that tells of failures. */
function failuresIn(output: string): string {
  const at = output.search(/⎯ Failed (Suites|Tests) \d/);
  return output.slice(Math.max(at, 0)).slice(0, MAX_TEXT).trim();
}
