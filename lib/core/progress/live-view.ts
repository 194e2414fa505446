// What a teacher sees of a class at work, from the live sum and the live rows of its assignment alone.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { currentStatus } from '#lib/core/attempt/current-status.ts';
import { type LiveRow, parseLiveRow } from '#lib/core/attempt/live-row.ts';
import { ownAssignment } from '#lib/core/attempt/own-assignment.ts';
import { readLiveCounts } from './live-counts.ts';

export type LiveStudent = {
  attemptId: string;
  /** '' where the assignment asks for none. */
  name: string;
  /** From 1. */
  run: number;
  status: Attempt['status'];
  /** The number of the question the student is at, in the quiz's order, from 1; null: all have a response. */
  at: number | null;
  /** Questions the student is asked. */
  count: number;
  responded: number;
  /** Fully right at some try. */
  right: number;
  /** Unix ms, to the second: when the student last started, responded or handed in. */
  seenAt: number;
};

/** First runs that responded, and were fully right at the first try. */
export type LiveQuestion = { questionId: string; responded: number; right: number };

export type LiveView = {
  /** First runs. */
  started: number;
  /** Of them, handed in or out of time. */
  finished: number;
  /** Questions with a response, by id. */
  questions: LiveQuestion[];
  /** By start, the oldest first; of more than 1,000 the ones last seen. */
  students: LiveStudent[];
  /** Students who are left out of `students`. */
  more: number;
  /** Names of the class list that nobody has taken. */
  absent: string[];
};

const MOST_STUDENTS = 1000;

export type LiveReading = {
  assignment: Assignment;
  /** The live sum and the live rows, as stored. */
  live: Readonly<Record<string, number>>;
  rows: Readonly<Record<string, number>>;
  /** Attempt id by the number of a taken name. */
  claims: Readonly<Record<string, string>>;
  /** Unix ms, the server's clock. */
  now: number;
};

export function liveView({ assignment, live, rows, claims, now }: LiveReading): LiveView {
  const students = Object.entries(rows)
    .flatMap(([field, number]) => parseLiveRow(field, number) ?? [])
    .sort((a, b) => a.startedAt - b.startedAt || (a.attemptKey < b.attemptKey ? -1 : 1))
    .map((row) => presentStudent(row, assignment, now));
  const shown = latest(students);
  const counts = readLiveCounts(live);
  const finished = students.filter(({ run, status }) => run === 1 && status !== 'open').length;
  return {
    started: Math.max(counts.started, finished),
    finished,
    questions: counts.questions,
    students: shown,
    more: students.length - shown.length,
    absent: (assignment.roster?.entries ?? [])
      .filter(({ id }) => claims[id] === undefined)
      .map(({ name }) => name),
  };
}

function presentStudent(row: LiveRow, assignment: Assignment, now: number): LiveStudent {
  const { name, run, at, count, responded, right, seenAt } = row;
  return {
    attemptId: `${assignment.id}.${row.attemptKey}`,
    name,
    run,
    status: currentStatus(row, ownAssignment(row, assignment).settings, now),
    at,
    count,
    responded,
    right,
    seenAt,
  };
}

function latest(students: LiveStudent[]): LiveStudent[] {
  if (students.length <= MOST_STUDENTS) return students;
  const seen = students.map(({ seenAt }) => seenAt).sort((a, b) => b - a);
  const since = seen[MOST_STUDENTS - 1] ?? 0;
  return students.filter(({ seenAt }) => seenAt >= since).slice(-MOST_STUDENTS);
}

/** What a class may see of itself: no names, and how many were right only where the teacher tells it. */
export type ClassView = {
  started: number;
  finished: number;
  questions: { questionId: string; responded: number; right: number | null }[];
};

export function classView(
  { started, finished, questions }: LiveView,
  tellRight: boolean,
): ClassView {
  return {
    started,
    finished,
    questions: questions.map(({ questionId, responded, right }) => ({
      questionId,
      responded,
      right: tellRight ? right : null,
    })),
  };
}
