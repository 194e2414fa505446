import { expect, it } from 'vitest';
import { resultsTable } from '#lib/core/formats/results-table.ts';
import type { QuestionResult, StudentResult } from '#lib/core/progress/results.ts';

const headings = {
  name: 'Name',
  status: 'Status',
  points: 'Points',
  maxPoints: 'Of',
  question: (number: number) => `Question ${number}`,
  statusOf: (status: string) => `is ${status}`,
};

const question = (questionId: string): QuestionResult => ({
  questionId,
  stem: '',
  responded: 0,
  right: 0,
  facility: null,
  discrimination: null,
});

it('has a row for each student and a numbered column for each question, points as decimals', () => {
  const ada: StudentResult = {
    attemptId: 'a.1',
    name: 'Ada',
    run: 1,
    status: 'finished',
    points: 250,
    maxPoints: 300,
    passed: null,
    responded: 2,
    late: 0,
    startedAt: 0,
    finishedAt: 1,
    questions: [
      { questionId: 'q2', points: 100, maxPoints: 100, right: true },
      { questionId: 'q1', points: 150, maxPoints: 150, right: true },
    ],
  };
  expect(resultsTable([ada], ['q1', 'q2', 'q3'].map(question), headings)).toEqual([
    ['Name', 'Status', 'Points', 'Of', 'Question 1', 'Question 2', 'Question 3'],
    ['Ada', 'is finished', '2.50', '3.00', '1.50', '1.00', ''],
  ]);
});
