// `npm test`: every check of the project, and one line of counts at the end.
// `--long` (npm run verify) sets FOOTNOTE_LONG=1, for which some tests take their long form.
import path from 'node:path';
import { findChromium } from './e2e/find-chromium.ts';
import { runBrowserTests } from './run/browser-tests.ts';
import { asCheck, command, type Outcome, ROOT, step, together } from './run/step.ts';
import { fetchTools } from './run/tools.ts';
import { runUnitTests } from './run/unit-tests.ts';

const start = Date.now();
if (process.argv.includes('--long')) process.env.FOOTNOTE_LONG = '1';
// Dozens of tests start the app's programs: each finds the sources as the first of them compiled them.
process.env.NODE_COMPILE_CACHE ??= path.join(ROOT, '.data', 'compiled');
const outcomes: Outcome[] = [];

const check = (name: string, program: string, args: string[]): Promise<Outcome> =>
  step(name, async () => asCheck(name, await command(program, args)));

const [tools, format, types] = await Promise.all([
  step('tools', fetchTools),
  check('formatting and lint', 'biome', ['check', '--error-on-warnings', '.']),
  checkTypes(),
]);
outcomes.push(tools, format, types);

const [build, unit] = await Promise.all([
  buildApp(types.failed === 0),
  step('unit and contract tests', runUnitTests),
]);
outcomes.push(build, unit);

if (build.failed > 0) process.stdout.write('browser tests do not run: there is no build\n');
else if (findChromium()) outcomes.push(await step('browser tests', runBrowserTests));

const { passed, failed, skipped, figures } = together(outcomes);
for (const figure of figures) process.stdout.write(`    ${figure}\n`);
process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0)} s in all\n`);
process.stdout.write(
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;

function checkTypes(): Promise<Outcome> {
  return step('types', async () => {
    const routes = await command('next', ['typegen']);
    return asCheck('types', routes.code === 0 ? await command('tsc', ['--noEmit']) : routes);
  });
}

/** @param typesHold as just checked, so that the build need not */
function buildApp(typesHold: boolean): Promise<Outcome> {
  const env: Record<string, string> = typesHold ? { FOOTNOTE_TYPES_CHECKED: '1' } : {};
  return step('build', async () => {
    const quizzes = await command('node', ['lib/cli/bundle-quizzes.ts']);
    return asCheck('build', quizzes.code === 0 ? await command('next', ['build'], env) : quizzes);
  });
}
