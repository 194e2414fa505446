// The tables of bench:questions.
import { QUESTION_KINDS, type Question } from '#lib/core/question/question.ts';
import { guessRate } from '#lib/core/question/solve/guess-rate.ts';
import { printTable, share } from '../language/print-table.ts';
import type { Measured } from './measure-article.ts';

const KIND_LETTERS: Record<Question['kind'], string> = {
  'multiple-choice': 'mc',
  'multiple-response': 'mr',
  'true-false': 'tf',
  cloze: 'cl',
  numeric: 'nu',
  ordering: 'or',
  matching: 'ma',
};

const NAME_MAX = 28;

export function printMeasures(measured: readonly Measured[]): void {
  printTable(
    'Articles (mc multiple-choice, mr multiple-response, tf true-false, cl cloze, nu numeric, or ordering, ma matching)',
    [
      'article',
      'chars',
      'facts',
      'drafts',
      'shown',
      ...QUESTION_KINDS.map((kind) => KIND_LETTERS[kind]),
      'guess',
      'chance',
      'window',
      'ms',
      'ms x2',
    ],
    [...measured.map(rowOf), totalRow(measured)],
  );
  printSkills(measured);
  printDrops(measured);
  printGuessers(measured);
}

function rowOf(one: Measured): string[] {
  const count = (kind: Question['kind']): string =>
    String(one.questions.filter((question) => question.kind === kind).length || '');
  return [
    one.name.slice(0, NAME_MAX),
    String(one.characters),
    String(one.facts),
    String(one.drafts),
    String(one.questions.length),
    ...QUESTION_KINDS.map(count),
    share(one.guess.mean),
    share(one.guess.chance),
    share(one.window.rate),
    one.elapsedMs.toFixed(0),
    one.doubledMs?.toFixed(0) ?? '-',
  ];
}

function totalRow(measured: readonly Measured[]): string[] {
  const questions = measured.flatMap((one) => one.questions);
  const sum = (of: (one: Measured) => number): number =>
    measured.reduce((all, one) => all + of(one), 0);
  const pooled = guessRate(questions);
  const solved = sum(({ window }) => (window.rate ?? 0) * window.questions);
  return [
    `all ${measured.length}`,
    String(sum(({ characters }) => characters)),
    String(sum(({ facts }) => facts)),
    String(sum(({ drafts }) => drafts)),
    String(questions.length),
    ...QUESTION_KINDS.map((kind) =>
      String(questions.filter((question) => question.kind === kind).length),
    ),
    share(pooled.mean),
    share(pooled.chance),
    share(questions.length === 0 ? null : solved / questions.length),
    sum(({ elapsedMs }) => elapsedMs).toFixed(0),
    sum(({ doubledMs }) => doubledMs ?? 0).toFixed(0),
  ];
}

function printSkills(measured: readonly Measured[]): void {
  const skills = [
    ...new Set(measured.flatMap(({ questions }) => questions.map(({ skill }) => skill ?? 'none'))),
  ].sort();
  const count = (one: Measured, skill: string): number =>
    one.questions.filter((question) => (question.skill ?? 'none') === skill).length;
  printTable(
    'Questions shown by skill',
    ['article', ...skills, 'skills'],
    [
      ...measured.map((one) => [
        one.name.slice(0, NAME_MAX),
        ...skills.map((skill) => String(count(one, skill) || '')),
        String(skills.filter((skill) => count(one, skill) > 0).length),
      ]),
      [
        'all',
        ...skills.map((skill) => String(measured.reduce((sum, one) => sum + count(one, skill), 0))),
        String(skills.length),
      ],
    ],
  );
}

function printDrops(measured: readonly Measured[]): void {
  const totals = new Map<string, number>();
  for (const { drops } of measured) {
    for (const [code, count] of drops) totals.set(code, (totals.get(code) ?? 0) + count);
  }
  const sorted = (drops: ReadonlyMap<string, number>): [string, number][] =>
    [...drops].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  process.stdout.write('\nDrafts dropped, by finding\n');
  for (const { name, drops } of measured) {
    const told = sorted(drops).map(([code, count]) => `${code} ${count}`);
    process.stdout.write(
      `${name.slice(0, NAME_MAX).padEnd(NAME_MAX)}  ${told.join(', ') || '-'}\n`,
    );
  }
  printTable(
    'Drafts dropped in all',
    ['finding', 'drafts'],
    sorted(totals).map(([code, count]) => [code, String(count)]),
  );
}

function printGuessers(measured: readonly Measured[]): void {
  const pooled = guessRate(measured.flatMap(({ questions }) => questions));
  const windows = new Map<string, { questions: number; right: number }>();
  for (const { window } of measured) {
    for (const [kind, told] of Object.entries(window.byKind)) {
      const before = windows.get(kind) ?? { questions: 0, right: 0 };
      windows.set(kind, {
        questions: before.questions + told.questions,
        right: before.right + told.questions * told.rate,
      });
    }
  }
  printTable(
    'Solvers, pooled',
    ['solver', 'questions', 'rate', 'chance'],
    [
      ...pooled.guessers.map(({ name, questions, rate, chance }) => [
        `guess: ${name}`,
        String(questions),
        share(rate),
        share(chance),
      ]),
      ['guess: mean of all', String(pooled.questions), share(pooled.mean), share(pooled.chance)],
      ['guess: majority', String(pooled.questions), share(pooled.majority), share(pooled.chance)],
      ...[...windows].map(([kind, { questions, right }]) => [
        `window: ${kind}`,
        String(questions),
        share(right / questions),
        '-',
      ]),
    ],
  );
}
