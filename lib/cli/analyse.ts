// `npm run --silent analyse -- FILE [--brief] [--date YYYY-MM-DD]`: how the language core reads a text.
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { decodeText } from '#lib/core/article/decode-text.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { analyseArticle } from '#lib/core/language/analyse.ts';
import { analysisAsText } from './analyse/print-analysis.ts';

const MAX_BYTES = 4 * 1024 * 1024;
/** A bad file or bad arguments: one line on stderr. */
const EXIT_BAD_INPUT = 2;

process.exitCode = analyse(process.argv.slice(2));

/** The exit code. */
function analyse(args: string[]): number {
  const options = { brief: { type: 'boolean' }, date: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fail('analyse takes one FILE');
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) {
    return fail('--date takes YYYY-MM-DD');
  }
  const text = readText(file);
  if (text === null) return fail(`cannot read ${file} as a text file of at most 4 MB`);
  const read = readArticle({ text, date: values.date });
  if (read.type === 'refused') return fail(`${file} is refused: ${read.problem.code}`);
  const { article } = read;
  const analysis = analyseArticle(article, readLanguageModelFile());
  process.stdout.write(analysisAsText(article.text, analysis, { brief: values.brief === true }));
  return 0;
}

function readText(file: string): string | null {
  try {
    return statSync(file).size > MAX_BYTES ? null : decodeText(readFileSync(file));
  } catch {
    return null;
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return EXIT_BAD_INPUT;
}
