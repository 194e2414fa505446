// Browser tests: Playwright, counted from its JSON report.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { asCheck, command, type Outcome } from './step.ts';

const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
});
type Spec = z.infer<typeof specSchema>;
type Suite = { specs: Spec[]; suites?: Suite[] | undefined };
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(specSchema), suites: z.array(suiteSchema).optional() }),
);
const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

export async function runBrowserTests(): Promise<Outcome> {
  const file = path.join(tmpdir(), `footnote-browser-${process.pid}.json`);
  const end = await command(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  try {
    const outcome = readBrowserReport(JSON.parse(readFileSync(file, 'utf8')));
    return end.code !== 0 && outcome.failed === 0 ? asCheck('browser tests', end) : outcome;
  } catch {
    return asCheck('browser tests', { ...end, code: end.code || 1 });
  } finally {
    rmSync(file, { force: true });
  }
}

/** A test that passed only when repeated counts as failed. @throws where the report is not Playwright's. */
export function readBrowserReport(report: unknown): Outcome {
  const { suites, errors } = reportSchema.parse(report);
  const tests = suites.flatMap(specsOf).flatMap((spec) =>
    spec.tests.map((test) => ({
      ...test,
      name: `${spec.file}: ${spec.title} (${test.projectName})`,
    })),
  );
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failed.length + errors.length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    failures: [
      ...failed.map(({ name, results }) => {
        const messages = results.flatMap((result) => result.errors.map(({ message }) => message));
        return `${name}\n${messages.join('\n').slice(0, 4000)}`;
      }),
      ...errors.map(({ message }) => (message ?? 'error outside a test').slice(0, 4000)),
    ],
    figures: tests.flatMap(({ annotations }) =>
      annotations
        .filter(({ type }) => type === 'figure')
        .map(({ description }) => description ?? ''),
    ),
  };
}

const specsOf = ({ specs, suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];
