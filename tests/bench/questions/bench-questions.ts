// `npm run bench:questions -- DIR`: what the question writer makes of a folder of articles, in tables.
import { writeFileSync } from 'node:fs';
import { GENERATOR_VERSION } from '#lib/core/quiz/write-quiz.ts';
import { hashText } from '#lib/core/seed/random.ts';
import { printTable, share } from '../language/print-table.ts';
import { readBenchArguments } from './bench-arguments.ts';
import { type Measured, measureArticle } from './measure-article.ts';
import { measureXquad } from './measure-xquad.ts';
import { printMeasures } from './print-measures.ts';
import { readArticles } from './read-articles.ts';
import { writeArticleQuiz } from './write-article-quiz.ts';

const USAGE =
  'bench:questions [DIR] [--questions N] [--date YYYY-MM-DD] [--only NAME] [--json FILE] [--xquad FILE]';
const given = readBenchArguments(USAGE);

// The model is loaded and the code warm before the clock runs.
writeArticleQuiz(
  { text: 'The harbour of Lima was built by Rosa Lopez in 1905 for ninety boats and two ferries.' },
  1,
);
if (given.folder !== undefined) benchArticles(given.folder);
if (given.xquad !== undefined) benchXquad(given.xquad);

function benchArticles(folder: string): void {
  const measured = readArticles(folder)
    .filter(({ name }) => given.only === undefined || name.includes(given.only))
    .map((file) => measureArticle(file, { text: file.text, date: given.date }, given.questions));
  printMeasures(measured);
  printPace(measured);
  const output = measured.map(({ name, written }) => ({ name, written }));
  const hash = hashText(JSON.stringify(output));
  process.stdout.write(`\ngenerator ${GENERATOR_VERSION}, sha-256 of all quizzes ${hash}\n`);
  if (given.json !== undefined) {
    const body = { generatorVersion: GENERATOR_VERSION, hash, articles: output };
    writeFileSync(given.json, `${JSON.stringify(body, null, 2)}\n`);
  }
}

function printPace(measured: readonly Measured[]): void {
  const both = measured.filter(({ doubledMs }) => doubledMs !== null);
  const single = both.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
  const double = both.reduce((sum, { doubledMs }) => sum + (doubledMs ?? 0), 0);
  const slowest = Math.max(
    0,
    ...measured.map(({ elapsedMs, characters }) => (elapsedMs / characters) * 5000),
  );
  printTable(
    'Pace (the middle of three runs, after load)',
    ['figure', 'value'],
    [
      ['ms for 5,000 characters, the slowest article', slowest.toFixed(0)],
      [
        'time for the text twice over / time for it once',
        share(single === 0 ? null : double / single),
      ],
    ],
  );
}

function benchXquad(file: string): void {
  const told = measureXquad(file, given.questions);
  printTable(
    'XQuAD, each paragraph an article',
    ['figure', 'count', 'share'],
    [
      ['paragraphs', String(told.paragraphs), ''],
      ['with a question', String(told.withQuestion), share(told.withQuestion / told.paragraphs)],
      ['questions', String(told.questions), ''],
      ['with a text as key', String(told.withKeyText), share(told.withKeyText / told.questions)],
      ['key equals a human answer', String(told.equal), share(told.equal / told.withKeyText)],
      [
        'key equals or contains one',
        String(told.containing),
        share(told.containing / told.withKeyText),
      ],
      [
        'human answers that a key hits',
        String(told.answersHit),
        share(told.answersHit / told.answers),
      ],
    ],
  );
}
