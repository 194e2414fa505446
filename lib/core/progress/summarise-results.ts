// The class at a glance: questions and summary of an assignment's results, from its two sums.
import { WHOLE_ATTEMPT } from '#lib/core/attempt/joint-cells.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { itemAnalysis } from './item-analysis.ts';
import { type JointCells, readJointCells } from './joint-cells.ts';
import { liveCounts } from './live-counts.ts';
import { pointingCounts } from './pointing-counts.ts';
import type { QuestionResult, ResultsSummary, StudentResult } from './results.ts';
import { summariseScores } from './summarise-scores.ts';
import { countOf, meanOf, medianOf } from './weighted-moments.ts';

export type ResultsInput = {
  quiz: Pick<QuizVersion, 'questions'>;
  /** The joint sum. */
  cells: JointCells;
  /** The live sum. */
  live: Readonly<Record<string, number>>;
  /** Rows at hand, a page of them or all: they only keep `started` from being less than what is seen. */
  students?: readonly Pick<StudentResult, 'run'>[] | undefined;
};

/** Mean and median are of first-try points over finished first runs, hundredths, not rounded. */
export function summariseResults({ quiz, cells, live, students = [] }: ResultsInput): {
  questions: QuestionResult[];
  summary: ResultsSummary;
} {
  const analysis = itemAnalysis(cells, quiz.questions);
  const counts = liveCounts(
    live,
    quiz.questions.map(({ id }) => id),
  );
  const table = readJointCells(cells);
  const totals = table.totals.map(({ total, count }) => ({ value: total, count }));
  const maxPoints = quiz.questions.reduce((sum, question) => sum + question.maxPoints, 0);
  const finished = countOf(totals);
  const seen = students.filter(({ run }) => run === 1).length;
  return {
    questions: quiz.questions.map(({ id, stem }, index) => ({
      questionId: id,
      stem,
      responded: counts.questions[index]?.responded ?? 0,
      right: counts.questions[index]?.right ?? 0,
      facility: analysis.questions[index]?.facility ?? null,
      discrimination: analysis.questions[index]?.discrimination ?? null,
      ...pointingOf(cells, id),
    })),
    summary: {
      started: Math.max(counts.started, finished, seen),
      finished,
      meanPoints: meanOf(totals),
      medianPoints: medianOf(totals),
      maxPoints,
      ...summariseScores(table.totals, table.times.get(WHOLE_ATTEMPT) ?? [], maxPoints),
    },
  };
}

function pointingOf(cells: JointCells, questionId: string): Pick<QuestionResult, 'pointing'> {
  const pointing = pointingCounts(cells, questionId);
  return pointing === null ? {} : { pointing };
}
