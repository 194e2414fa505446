// Reading the joint sum of an assignment: cells that finished first runs added (attempt/joint-cells.ts).
import { type JointCells, WHOLE_ATTEMPT } from '#lib/core/attempt/joint-cells.ts';
import { TIME_MARK } from '#lib/core/attempt/time-cells.ts';
import type { Weighted } from './weighted-moments.ts';

export { type JointCells, jointCells } from '#lib/core/attempt/joint-cells.ts';

/** `count` attempts with these first-try points on the question, this bucket ('' for no response), this total. */
export type ResponseCell = {
  questionId: string;
  /** Hundredths. */
  points: number;
  bucket: string;
  /** First-try points on the whole quiz, hundredths. */
  total: number;
  count: number;
};

export type TotalCell = { total: number; count: number };

export type JointTable = {
  responses: ResponseCell[];
  /** One entry per total, ascending. */
  totals: TotalCell[];
  /** Seconds by question, and under WHOLE_ATTEMPT from start to finish. */
  times: Map<string, Weighted[]>;
};

/** In one order whatever order a store gives. Fields of another shape and counts under 1 are passed over. */
export function readJointCells(cells: JointCells): JointTable {
  const responses: ResponseCell[] = [];
  const totals: TotalCell[] = [];
  const times = new Map<string, Weighted[]>();
  for (const [field, count] of Object.entries(cells).sort(byField)) {
    if (count < 1) continue;
    const [questionId = '', second, bucket, fourth] = field.split('|');
    if (questionId.startsWith(TIME_MARK)) {
      const of = questionId.slice(TIME_MARK.length);
      times.set(of, [...(times.get(of) ?? []), { value: Number(second), count }]);
    } else if (questionId === WHOLE_ATTEMPT) totals.push({ total: Number(second), count });
    else if (bucket !== undefined && fourth !== undefined) {
      responses.push({ questionId, points: Number(second), bucket, total: Number(fourth), count });
    }
  }
  return { responses, totals: totals.sort((a, b) => a.total - b.total), times };
}

function byField([a]: [field: string, count: number], [b]: [field: string, count: number]): number {
  return a < b ? -1 : 1;
}
