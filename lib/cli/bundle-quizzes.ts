// Makes content/quizzes/<code>.json from content/articles/*.md; run before every build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleQuiz } from './bundle/bundle-quiz.ts';
import { BundleError } from './bundle/read-bundled-article.ts';

const CONTENT = path.resolve(import.meta.dirname, '..', '..', 'content');
const ARTICLES = path.join(CONTENT, 'articles');
const QUIZZES = path.join(CONTENT, 'quizzes');

try {
  bundleAll();
} catch (error) {
  if (!(error instanceof BundleError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** All or nothing: a file is written only once every article has its quiz. */
function bundleAll(): void {
  const files = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const quizzes = files.map((file) => ({
    file,
    ...bundleQuiz(file, readFileSync(path.join(ARTICLES, file), 'utf8')),
  }));
  const codes = new Map<string, string>();
  for (const { code, file } of quizzes) {
    const other = codes.get(code);
    if (other !== undefined)
      throw new BundleError(`${file}: code: ${code} is the code of ${other} too`);
    codes.set(code, file);
  }
  rmSync(QUIZZES, { recursive: true, force: true });
  mkdirSync(QUIZZES, { recursive: true });
  for (const { file: _, ...quiz } of quizzes) {
    writeFileSync(path.join(QUIZZES, `${quiz.code}.json`), `${JSON.stringify(quiz, null, 1)}\n`);
  }
}
