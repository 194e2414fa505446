// Reading from the joint sum how a class pointed at the sentence that proves: reading told from luck.
import { type PointingCell, pointingField } from '#lib/core/attempt/pointing-cells.ts';
import type { JointCells } from './joint-cells.ts';

/** Finished first runs with a response to the question; `right` responses are those with full points. */
export type PointingCounts = {
  rightAndProof: number;
  rightAndOther: number;
  /** Right, and the step passed over. */
  rightAndNone: number;
  wrongAndProof: number;
  /** Wrong, with another sentence or none. */
  wrongAndOther: number;
  /**
   * Share of the right responses pointed for whose sentence does not prove it, 0..1: right without the sentence.
   * null under 5 of them.
   */
  luck: number | null;
};

const FEWEST = 5;

/** null: the class was not asked to point at this question, or nobody has handed it in yet. */
export function pointingCounts(cells: JointCells, questionId: string): PointingCounts | null {
  const count = (cell: PointingCell) => Math.max(0, cells[pointingField(questionId, cell)] ?? 0);
  const rightAndProof = count('right-right');
  const rightAndOther = count('right-wrong');
  const rightAndNone = count('right-none');
  const wrongAndProof = count('wrong-right');
  const wrongAndOther = count('wrong-other');
  const pointed = rightAndProof + rightAndOther;
  if (pointed + rightAndNone + wrongAndProof + wrongAndOther === 0) return null;
  return {
    rightAndProof,
    rightAndOther,
    rightAndNone,
    wrongAndProof,
    wrongAndOther,
    luck: pointed < FEWEST ? null : rightAndOther / pointed,
  };
}
