// The test run counts what its tools report, and never calls a failure a pass.
import { describe, expect, it } from 'vitest';
import { readBrowserReport } from '#tests/run/browser-tests.ts';
import { asCheck, command, together } from '#tests/run/step.ts';
import { readUnitReport } from '#tests/run/unit-tests.ts';

const unitFile = (status: string, statuses: string[]) => ({
  name: `${status}.test.ts`,
  status,
  assertionResults: statuses.map((each, at) => ({ status: each, fullName: `test ${at}` })),
});

const browserTest = (status: string, message?: string) => ({
  projectName: 'sqlite',
  status,
  annotations: [{ type: 'figure', description: '12 kB' }],
  results: [{ errors: message ? [{ message }] : [] }],
});

describe('the report of the unit tests', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = { testResults: [unitFile('failed', ['passed', 'failed', 'skipped', 'todo'])] };
    expect(readUnitReport(report)).toMatchObject({ passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a file that did not load as a failure', () => {
    const report = { testResults: [unitFile('failed', []), unitFile('passed', ['passed'])] };
    expect(readUnitReport(report)).toMatchObject({
      passed: 1,
      failed: 1,
      failures: ['failed.test.ts'],
    });
  });

  it('is refused where it is something else', () => {
    expect(() => readUnitReport({})).toThrow();
  });
});

describe('the report of the browser tests', () => {
  it('counts nested suites, with figures and the text of failures', () => {
    const spec = {
      title: 'works',
      file: 'a.spec.ts',
      tests: [browserTest('expected'), browserTest('unexpected', 'boom'), browserTest('skipped')],
    };
    const report = { suites: [{ specs: [], suites: [{ specs: [spec] }] }], errors: [] };
    const outcome = readBrowserReport(report);
    expect(outcome).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
    expect(outcome.failures[0]).toContain('boom');
    expect(outcome.figures).toContain('12 kB');
  });

  it('counts a test that passed only when repeated, and an error outside tests, as failures', () => {
    const spec = { title: 'works', file: 'a.spec.ts', tests: [browserTest('flaky')] };
    const report = { suites: [{ specs: [spec] }], errors: [{ message: 'no server' }] };
    expect(readBrowserReport(report)).toMatchObject({ passed: 0, failed: 2 });
  });
});

describe('a command', () => {
  it.each([
    ['process.exit(0)', 1, 0],
    ['process.exit(3)', 0, 1],
    ['process.kill(process.pid)', 0, 1],
  ])('%s counts %i passed, %i failed', async (script, passed, failed) => {
    const outcome = asCheck('x', await command(process.execPath, ['-e', script]));
    expect(outcome).toMatchObject({ passed, failed });
  });

  it('that does not exist is a failure with its reason', async () => {
    const outcome = asCheck('x', await command('no-such-program', []));
    expect(outcome.failed).toBe(1);
    expect(outcome.failures[0]).toContain('no-such-program');
  });
});

it('adds counts up', () => {
  const one = { passed: 1, failed: 2, skipped: 3, failures: ['a'], figures: ['b'] };
  expect(together([one, one])).toEqual({
    passed: 2,
    failed: 4,
    skipped: 6,
    failures: ['a', 'a'],
    figures: ['b', 'b'],
  });
});
