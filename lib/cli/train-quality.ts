// `npm run train:quality -- [FILE...] [--out FILE] [--least-good P] [--most-wrong P]`: fits the quality estimate to
// marked drafts (without FILE to the project's own) and prints how it does on articles that it has not seen.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { QUALITY_FILE } from '#lib/adapters/language-model-file.ts';
import { fitQuality, tryRidges } from './quality/fit-quality.ts';
import { type Row, readRows, shareOf } from './quality/rows.ts';
import { bestLimits, keptBy, tellLimits, tellTried } from './quality/tell-quality.ts';

/** The shares that the limits are to keep to where none are given. */
const MOST_X = 0.03;
const LEAST_A = 0.85;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: QUALITY_FILE },
    'least-good': { type: 'string' },
    'most-wrong': { type: 'string' },
  },
});
const files =
  positionals.length > 0
    ? positionals
    : [path.join('content', 'training', 'question-marks.jsonl.br')];
const rows: Row[] = files.flatMap(readRows);
const say = (text: string): void => void process.stdout.write(`${text}\n\n`);

const share = (mark: 'A' | 'X'): string =>
  `${((100 * rows.reduce((sum, row) => sum + shareOf(row, mark), 0)) / rows.length).toFixed(1)} % ${mark}`;
say(
  `${rows.length} drafts of ${new Set(rows.map(({ article }) => article)).size} articles: ${share('A')}, ${share('X')}`,
);
const good = tryRidges(rows, 'A');
const wrong = tryRidges(rows, 'X');
say(tellTried(rows, good));
say(tellTried(rows, wrong));
const pairs = keptBy(rows, good, wrong);
say(tellLimits(pairs));
const best = bestLimits(pairs, MOST_X, LEAST_A);
if (!best)
  say(
    `no limits give ${100 * MOST_X} % X and ${100 * LEAST_A} % A: it only ranks, unless they are given`,
  );
const limits = {
  leastGood: Number(values['least-good'] ?? best?.leastGood ?? 0),
  mostWrong: Number(values['most-wrong'] ?? best?.mostWrong ?? 1),
};
const model = fitQuality(rows, good, wrong, limits);
writeFileSync(values.out, `${JSON.stringify(model, null, 2)}\n`);
say(
  `${values.out}: ${Object.keys(model.weights).length} features, P(A) from ${limits.leastGood}, P(X) to ${limits.mostWrong}`,
);
