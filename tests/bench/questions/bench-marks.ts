// `npm run bench:marks -- FILES`: shares of A, B and X by reader and version, and how far readers agree.
import { readFileSync } from 'node:fs';
import { printTable, share } from '../language/print-table.ts';
import {
  agreement,
  LETTERS,
  type Letter,
  parseMarks,
  type Reading,
  readingsOf,
  shareOf,
} from './marks.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: bench:marks FILE...\n');
  process.exit(2);
}

const readings = readingsOf(
  files.flatMap((file) => parseMarks(JSON.parse(readFileSync(file, 'utf8')))),
);
printShares();
printPairs('Two readers of one version', (one, other) => one.version === other.version);
printPairs(
  'One reader, two versions (the questions that both have)',
  (one, other) => one.reader === other.reader,
);

function printShares(): void {
  const cell = (letter: Letter, reading: Reading): string => {
    const told = shareOf(letter, reading.marks.values());
    return told
      ? `${told.count}  ${share(told.share)} [${share(told.low)}, ${share(told.high)}]`
      : '-';
  };
  printTable(
    'Shares with 95 % Wilson intervals',
    ['reader', 'version', 'marked', ...LETTERS],
    readings.map((reading) => [
      reading.reader,
      reading.version,
      String(reading.marks.size),
      ...LETTERS.map((letter) => cell(letter, reading)),
    ]),
  );
}

function printPairs(title: string, goTogether: (one: Reading, other: Reading) => boolean): void {
  const pairs = readings.flatMap((one, at) =>
    readings
      .slice(at + 1)
      .flatMap((other) => (goTogether(one, other) ? [[one, other] as const] : [])),
  );
  if (pairs.length === 0) return;
  const name = ({ reader, version }: Reading): string => `${reader} ${version}`;
  printTable(
    title,
    ['readings', 'both', 'same', 'kappa', 'AA AB AX / BA BB BX / XA XB XX'],
    pairs.map(([one, other]) => {
      const told = agreement(one.marks, other.marks);
      const table = told.table.map((row) => row.join(' ')).join(' / ');
      return [
        `${name(one)}, ${name(other)}`,
        String(told.both),
        share(told.same),
        share(told.kappa),
        table,
      ];
    }),
  );
}
