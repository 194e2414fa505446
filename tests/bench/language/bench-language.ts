// `npm run bench:language -- PATH`: how well and how fast the language core reads, beside two libraries.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { type GoldDocument, readDocuments } from './gold-document.ts';
import { foundNames, goldNames } from './measure-entities.ts';
import { MEASURES, measureReading, newTallies } from './measure-reading.ts';
import { printTable, share } from './print-table.ts';
import { type Claim, calibrationError, reliabilityOf } from './reliability.ts';
import { type Scores, scoreDocuments } from './score-documents.ts';
import { createSystem, SYSTEMS } from './systems.ts';
import { Tally } from './tally.ts';
import { attackTimes } from './timing.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('bench:language takes the PATH of the treebanks\n');
  process.exit(2);
}

const language = loadLanguage(readLanguageModelFile());
const systems = SYSTEMS.map(createSystem);
const treebanks = ['gum-test', 'ewt-test'].map((name) => ({
  name,
  documents: readDocuments(folder, name),
}));

const columns = treebanks.flatMap(({ name, documents }) =>
  (['gold words', 'own words'] as const).map((words) => ({
    title: `${name}, ${words}`,
    named: name.startsWith('gum'),
    words,
    scores: scoreDocuments(language, documents, words),
  })),
);
printMeasures();
for (const { name, documents } of treebanks) printBeside(name, documents);
for (const { title, words, scores } of columns) {
  if (words === 'gold words') printReliability(title, scores);
}
printFootprint();
printPace();
printAttacks();

function coreferenceRow(name: string, value: (score: Scores['coreference']) => number): string[] {
  return [
    name,
    ...columns.map(({ scores, named, words }) =>
      share(named && words === 'gold words' ? value(scores.coreference) : null),
    ),
  ];
}

/** F1; with gold words it is the accuracy. */
function printMeasures(): void {
  const row = (name: string, cell: (scores: Scores, named: boolean) => string): string[] => [
    name,
    ...columns.map(({ scores, named }) => cell(scores, named)),
  ];
  printTable(
    'F1 (accuracy with gold words)',
    ['', ...columns.map(({ title }) => title)],
    [
      ...MEASURES.map((measure) => row(measure, ({ tallies }) => share(tallies[measure].f1))),
      row('entities', ({ entities }, named) => share(named ? entities.f1 : null)),
      row('  precision', ({ entities }, named) => share(named ? entities.precision : null)),
      row('  recall', ({ entities }, named) => share(named ? entities.recall : null)),
      coreferenceRow('coreference: precision', ({ right, resolved }) => right / resolved),
      coreferenceRow('coreference: recall of anaphors', ({ right, anaphors }) => right / anaphors),
      row('clauses, all: precision', ({ clauses }) => share(clauses.all.precision)),
      row('clauses, all: recall', ({ clauses }) => share(clauses.all.recall)),
      row('clauses, kept: precision', ({ clauses }) => share(clauses.kept.precision)),
      row('clauses, kept: recall', ({ clauses }) => share(clauses.kept.recall)),
    ],
  );
  process.stdout.write(
    `Clauses are kept from a confidence of ${share(language.clauseThreshold)}.\n`,
  );
}

function printBeside(name: string, documents: readonly GoldDocument[]): void {
  const measures = ['tokens', 'sentences', 'verbs', 'main verbs', 'proper nouns', 'UPOS'] as const;
  const results = systems.map(({ name: system, read }) => {
    const tallies = newTallies();
    const entities = new Tally();
    let finds = false;
    for (const gold of documents) {
      const reading = read(gold.text);
      measureReading(tallies, reading, gold);
      if (reading.entities === null || !name.startsWith('gum')) continue;
      finds = true;
      entities.add(foundNames(reading.entities), goldNames(gold));
    }
    return [
      system,
      ...measures.map((measure) => share(tallies[measure].f1)),
      share(finds ? entities.f1 : null),
    ];
  });
  printTable(`${name}, own words, F1`, ['', ...measures, 'entities'], results);
}

function printReliability(title: string, { claims, clauses }: Scores): void {
  const kinds: [string, readonly Claim[]][] = [
    ['tag', claims.tag],
    ['arc', claims.arc],
    ['entity', title.startsWith('gum') ? claims.entity : []],
    ['clause', clauses.claims],
  ];
  for (const [kind, list] of kinds) {
    if (list.length === 0) continue;
    const rows = reliabilityOf(list).map(({ from, count, claimed, actual }) => [
      from.toFixed(1),
      String(count),
      share(count === 0 ? null : claimed),
      share(count === 0 ? null : actual),
    ]);
    const error = share(calibrationError(list));
    printTable(
      `${title}: reliability of ${kind} (error ${error})`,
      ['from', 'count', 'claimed', 'actual'],
      rows,
    );
  }
}

function printFootprint(): void {
  const script = path.join(import.meta.dirname, 'footprint.ts');
  const output = execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' });
  const schema = z.object({ bytes: z.number(), loadMs: z.number(), residentMb: z.number() });
  const { bytes, loadMs, residentMb } = schema.parse(JSON.parse(output));
  printTable(
    'Footprint',
    ['', 'figure'],
    [
      ['model, brotli, bytes', String(bytes)],
      ['load, ms', loadMs.toFixed(0)],
      ['resident memory added, MB', residentMb.toFixed(0)],
    ],
  );
}

function printPace(): void {
  const texts = treebanks.flatMap(({ documents }) =>
    documents.map(({ text }) => text.slice(0, 5000)),
  );
  const script = path.join(import.meta.dirname, 'own-pace.ts');
  const input = JSON.stringify(texts.slice(0, 30));
  const rows = SYSTEMS.map((name) => {
    const output = execFileSync(process.execPath, [script, name], { encoding: 'utf8', input });
    return [name, Number(output).toFixed(2)];
  });
  printTable('ms per 1,000 characters, median over texts', ['', 'ms'], rows);
}

function printAttacks(): void {
  for (const { name, read } of systems) {
    // The others may take minutes: one run tells enough.
    const rows = attackTimes(read, name === 'ours' ? 3 : 1).map((time) => [
      time.name,
      time.half.toFixed(0),
      time.full?.toFixed(0) ?? '-',
      time.factor?.toFixed(2) ?? '-',
    ]);
    printTable(`${name}: ms for 50,000 characters`, ['', '25,000', '50,000', 'factor'], rows);
  }
}
