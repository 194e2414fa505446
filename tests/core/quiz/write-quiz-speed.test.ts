// The writer takes time in step with the text, whatever the text is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';

const model = readLanguageModelFile();
const article = readFileSync(
  path.resolve(import.meta.dirname, '../../../content/articles/eiffel-tower.md'),
  'utf8',
)
  .split(/^---$/m)
  .slice(2)
  .join('---');
/** The long form holds the promise; the short one reads less and bears a slow or busy machine. */
const LENGTH = process.env.FOOTNOTE_LONG ? 49_900 : 16_000;
const LIMIT_MS = process.env.FOOTNOTE_LONG ? 3000 : 6000;
const OPENING = 'The harbour was built for the boats of the town and it is in use. '.repeat(30);
/** At most the text's own growth and half as much again; a busy machine gets some tries. */
const MOST_GROWTH = process.env.FOOTNOTE_LONG ? 2.5 : 3.5;
const TRIES = 2;

/** Of this thread alone, where Node can tell: what else runs does not count. */
const cpuMs = (): number => (process.threadCpuUsage?.() ?? process.cpuUsage()).user / 1000;

const msFor = (text: string): number => {
  const from = cpuMs();
  writeQuiz({ text }, {}, model);
  return cpuMs() - from;
};
const filled = (piece: string, length: number): string =>
  (OPENING + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);

beforeAll(() => {
  for (let warm = 0; warm < 2; warm += 1) msFor(article);
}, 60_000);

const PIECES: [string, string][] = [
  ['real text', article],
  ['one letter', 'a'],
  ['quotes', '“”'],
  ['openings', '“Aa bb. '],
  ['names', 'Aa Bb '],
  ['initials', 'A. '],
  ['numbers', '1,000 five '],
  ['brackets', '(ABC) Aa Bb Cc '],
  ['roles', 'Ana Bell, an expert at Lima, said so. '],
  ['facts', 'In 1905, Anna Bell found 40 stones of gold in Peru. '],
  ['lists', 'Peru, Chile, Kenya, Norway, '],
  ['clauses', 'that Peru said that Chile said '],
  ['dates', 'last April on Tuesday in 1905 '],
  ['pronouns', 'She gave him its paper. '],
];

describe('the time that a quiz takes', () => {
  it.each(PIECES)(
    'a long text of %s is written in bounded time',
    { timeout: 60_000 },
    (_, piece) => {
      const text = filled(piece, LENGTH);
      let best = Number.POSITIVE_INFINITY;
      for (let tried = 0; tried < TRIES && best >= LIMIT_MS; tried += 1) {
        best = Math.min(best, msFor(text));
      }
      expect(best).toBeLessThan(LIMIT_MS);
    },
  );

  it.each(PIECES.filter(([name]) => /real text|facts/.test(name)))(
    'twice as much of %s takes little more than twice as long',
    { timeout: 60_000 },
    (_, piece) => {
      let growth = Number.POSITIVE_INFINITY;
      for (let tried = 0; tried < TRIES && growth > MOST_GROWTH; tried += 1) {
        const half = msFor(filled(piece, LENGTH / 4));
        growth = Math.min(growth, msFor(filled(piece, LENGTH / 2)) / half);
      }
      expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
    },
  );
});
