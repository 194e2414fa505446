// `npm run --silent generate -- FILE`: the quiz of a text file, for people or as JSON.
import { readFileSync, statSync } from 'node:fs';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { createMessages } from '#lib/adapters/messages.ts';
import { decodeText } from '#lib/core/article/decode-text.ts';
import { type ArticleProblem, writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { quizAsJson, quizAsText } from './generate/print-quiz.ts';
import { type GenerateArguments, readArguments } from './generate/read-arguments.ts';

const MAX_BYTES = 4 * 1024 * 1024;
/** A bad file or bad arguments: one line on stderr. */
const EXIT_BAD_INPUT = 2;

const read = readArguments(process.argv.slice(2));
process.exitCode = read.type === 'wrong' ? fail(read.line) : generate(read.value);

/** The exit code. */
function generate({ file, json, title, date, questions, seed }: GenerateArguments): number {
  const text = readText(file);
  if (text === null) return fail(`cannot read ${file} as a text file of at most 4 MB`);
  const written = writeQuiz({ title, text, date }, { questions, seed }, readLanguageModelFile());
  if (written.type === 'refused' && written.problem.code === 'binary') {
    return fail(`${file} is no text`);
  }
  const sentence = written.problem === null ? null : inWords(written.problem);
  process.stdout.write(json ? quizAsJson(written, sentence) : quizAsText(written, sentence));
  return 0;
}

function readText(file: string): string | null {
  try {
    return statSync(file).size > MAX_BYTES ? null : decodeText(readFileSync(file));
  } catch {
    return null;
  }
}

function inWords({ code, params }: ArticleProblem): string {
  return createMessages()(`article.${code}`, params);
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return EXIT_BAD_INPUT;
}
