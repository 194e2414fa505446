// What a teacher reads of an assignment. Lists are paged; everything else comes from two sums.
import type { PointingCounts } from './pointing-counts.ts';
import type { ScoreSpread } from './summarise-scores.ts';

export type StudentResult = {
  attemptId: string;
  name: string;
  run: number;
  status: 'open' | 'finished' | 'overdue';
  startedAt: number;
  finishedAt: number | null;
  /** Hundredths, scored by replay now. */
  points: number;
  maxPoints: number;
  /** null: no pass mark, or still open. */
  passed: boolean | null;
  responded: number;
  /** Late responses that wait for the teacher. */
  late: number;
  /** In the quiz's question order. null points: no response. */
  questions: { questionId: string; points: number | null; maxPoints: number; right: boolean }[];
};

export type QuestionResult = {
  questionId: string;
  stem: string;
  /** From the live sum: students who responded, and got full points at the first try. */
  responded: number;
  right: number;
  /** Mean points / max over finished first runs, 0..1; null with none. */
  facility: number | null;
  /** Correlation with the points on the rest, -1..1; null if undefined. */
  discrimination: number | null;
  /** Missing where the class was not asked to point at the sentence. */
  pointing?: PointingCounts | undefined;
};

export type ResultsSummary = {
  started: number;
  finished: number;
  /** Over finished first runs, hundredths; null with none. */
  meanPoints: number | null;
  medianPoints: number | null;
  maxPoints: number;
} & ScoreSpread;

export type Results = {
  assignment: {
    id: string;
    code: string;
    title: string;
    quizId: string;
    version: number;
    /** The class; '' where it has no name. */
    label: string;
    /** Percent; null: there is no pass mark. */
    passMark: number | null;
  };
  /** Names of the class list that have not started. */
  absent: string[];
  students: { page: StudentResult[]; next: string | null };
  /** Challenges that have no answer yet. */
  openChallenges?: number | undefined;
  questions: QuestionResult[];
  summary: ResultsSummary;
  /** While a correction is being counted: students counted, of those there are; figures are the former ones. */
  recount: { done: number; total: number } | null;
  /** Changes whenever anything above may have: for ETag. */
  etag: string;
};
