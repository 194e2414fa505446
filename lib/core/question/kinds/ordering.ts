// Options to be put in order; credit for what stands in the right order relative to its neighbour.
import type { QuestionOf } from '../question.ts';
import type { KindRules, ResponseOf } from './kind-rules.ts';
import { firstBadId, textsOf } from './option-list.ts';

/** For each two neighbours of the right order: whether the response has the first before the second. */
function neighbours(
  { answerKey }: QuestionOf<'ordering'>,
  { order }: ResponseOf<'ordering'>,
): boolean[] {
  const key = answerKey.order;
  return key.slice(1).map((id, before) => order.indexOf(key[before] ?? id) < order.indexOf(id));
}

export const orderingRules: KindRules<'ordering'> = {
  kind: 'ordering',
  invalidField({ options }, { order }) {
    const bad = firstBadId(options, order);
    if (bad >= 0) return `order.${bad}`;
    return order.length === options.length ? null : 'order';
  },
  /**
   * n - 1 pairs of neighbours in the right order; share of them that the response has in that order.
   * Half of them come right by chance, so: 0 unless more than half.
   */
  share(question, response) {
    const pairs = neighbours(question, response);
    const right = pairs.filter(Boolean).length;
    return right * 2 > pairs.length ? right / pairs.length : 0;
  },
  /** 1 or 0 for each pair of neighbours of the right order: "101". */
  bucket: (question, response) =>
    neighbours(question, response)
      .map((right) => (right ? '1' : '0'))
      .join(''),
  solution: ({ answerKey }) => ({ kind: 'ordering', order: [...answerKey.order] }),
  solutionText: ({ options, answerKey }) => textsOf(options, answerKey.order),
};
