// A class's results as a plain table: one row a student, one column a question.
import type { QuestionResult, StudentResult } from '#lib/core/progress/results.ts';

/** Headings, by meaning; the words are the caller's. */
export type ResultsHeadings = {
  name: string;
  status: string;
  points: string;
  maxPoints: string;
  /** Of the question with this number, from 1: "Question 3". */
  question: (number: number) => string;
  /** How far a student is, in words. */
  statusOf: (status: StudentResult['status']) => string;
};

/** Points as whole and decimal: 250 hundredths is "2.50". Empty where there is no response. */
export function resultsTable(
  students: readonly StudentResult[],
  questions: readonly QuestionResult[],
  headings: ResultsHeadings,
): string[][] {
  const columns = questions.map((_, index) => headings.question(index + 1));
  const head = [headings.name, headings.status, headings.points, headings.maxPoints, ...columns];
  return [
    head,
    ...students.map((student) => [
      student.name,
      headings.statusOf(student.status),
      decimal(student.points),
      decimal(student.maxPoints),
      ...questions.map(({ questionId }) => {
        const own = student.questions.find((question) => question.questionId === questionId);
        return own?.points == null ? '' : decimal(own.points);
      }),
    ]),
  ];
}

function decimal(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
