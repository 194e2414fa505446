// A class's results as a plain table: one row a student, one column a question.
import type { QuestionResult, StudentResult } from '#lib/core/progress/results.ts';
import { type Cell, numberCell, pointsCell } from './sheet.ts';

/** Headings, by meaning; the words are the caller's. */
export type ResultsHeadings = {
  name: string;
  status: string;
  points: string;
  maxPoints: string;
  /** Of the question with this number, from 1: "Question 3". */
  question: (number: number) => string;
  /** Which attempt of the same browser it is. */
  run: string;
  /** From start to finish. */
  seconds: string;
  /** Whether the pass mark was reached; null: there is none, and no such column. */
  passed: { heading: string; yes: string; no: string } | null;
  /** How far a student is, in words; `absent`: has not started. */
  statusOf: (status: StudentResult['status'] | 'absent') => string;
};

export type ResultsTableInput = {
  students: readonly StudentResult[];
  questions: readonly QuestionResult[];
  /** Names of the class list that have not started: rows of their own, at the end. */
  absent: readonly string[];
};

/** Empty where there is no response. */
export function resultsTable(
  { students, questions, absent }: ResultsTableInput,
  headings: ResultsHeadings,
): Cell[][] {
  const { passed } = headings;
  const head = [
    headings.name,
    headings.status,
    headings.points,
    headings.maxPoints,
    ...(passed ? [passed.heading] : []),
    ...questions.map((_, index) => headings.question(index + 1)),
    headings.run,
    headings.seconds,
  ];
  const rows = students.map((student): Cell[] => [
    student.name,
    headings.statusOf(student.status),
    pointsCell(student.points),
    pointsCell(student.maxPoints),
    ...(passed ? [student.passed === null ? null : student.passed ? passed.yes : passed.no] : []),
    ...questions.map(({ questionId }) => {
      const own = student.questions.find((question) => question.questionId === questionId);
      return pointsCell(own?.points ?? null);
    }),
    numberCell(student.run, 0),
    numberCell(secondsOf(student), 0),
  ]);
  const missing = absent.map((name): Cell[] => [
    name,
    headings.statusOf('absent'),
    ...head.slice(2).map(() => null),
  ]);
  return [head, ...rows, ...missing];
}

function secondsOf({ startedAt, finishedAt }: StudentResult): number | null {
  return finishedAt === null ? null : Math.round((finishedAt - startedAt) / 1000);
}
