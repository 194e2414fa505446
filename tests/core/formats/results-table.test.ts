import { expect, it } from 'vitest';
import { type ResultsHeadings, resultsTable } from '#lib/core/formats/results-table.ts';
import { cellText } from '#lib/core/formats/sheet.ts';
import type { QuestionResult, StudentResult } from '#lib/core/progress/results.ts';

const headings: ResultsHeadings = {
  name: 'Name',
  status: 'Status',
  points: 'Points',
  maxPoints: 'Of',
  question: (number: number) => `Question ${number}`,
  run: 'Attempt',
  seconds: 'Seconds',
  passed: null,
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

const ada: StudentResult = {
  attemptId: 'a.1',
  name: 'Ada',
  run: 1,
  status: 'finished',
  points: 250,
  maxPoints: 300,
  passed: true,
  responded: 2,
  late: 0,
  startedAt: 0,
  finishedAt: 61_400,
  questions: [
    { questionId: 'q2', points: 100, maxPoints: 100, right: true },
    { questionId: 'q1', points: 150, maxPoints: 150, right: true },
  ],
};
const questions = ['q1', 'q2', 'q3'].map(question);
const textOf = (...given: Parameters<typeof resultsTable>) =>
  resultsTable(...given).map((row) => row.map(cellText).join('|'));

it('has a row for each student and a numbered column for each question, points as decimals', () => {
  expect(textOf({ students: [ada], questions, absent: [] }, headings)).toEqual([
    'Name|Status|Points|Of|Question 1|Question 2|Question 3|Attempt|Seconds',
    'Ada|is finished|2.50|3.00|1.50|1.00||1|61',
  ]);
});

it('says who passed where there is a pass mark, and who of the class list has not started', () => {
  const passed = { heading: 'Passed (60 %)', yes: 'yes', no: 'no' };
  const open = { ...ada, name: 'Bo', status: 'open' as const, passed: null, finishedAt: null };
  const students = [ada, { ...ada, name: 'Cy', passed: false }, open];
  expect(textOf({ students, questions: [], absent: ['Di'] }, { ...headings, passed })).toEqual([
    'Name|Status|Points|Of|Passed (60 %)|Attempt|Seconds',
    'Ada|is finished|2.50|3.00|yes|1|61',
    'Cy|is finished|2.50|3.00|no|1|61',
    'Bo|is open|2.50|3.00||1|',
    'Di|is absent|||||',
  ]);
});
