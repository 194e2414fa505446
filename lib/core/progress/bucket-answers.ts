// What stands behind a bucket of the joint sum: the question's own option, or a kind of response.
import { encodeBucket } from '#lib/core/attempt/joint-cells.ts';
import type { Question } from '#lib/core/question/question.ts';

export type BucketAnswer =
  /** `optionIds`: as stored; of a question with several right ones, all that were chosen together. */
  | { type: 'options'; optionIds: string[] }
  | { type: 'value'; value: boolean }
  /** Typed: right, nearly, another, off by a power of ten, too low or too high. */
  | { type: 'typed'; as: 'right' | 'near' | 'other' | 'scale' | 'below' | 'above' }
  /** Of pairs to match or neighbours to order, so many came right. */
  | { type: 'pairs'; right: number; of: number }
  | { type: 'none' };

const TYPED = ['right', 'near', 'other', 'scale', 'below', 'above'] as const;

/** null: a bucket that this version of the question no longer has. */
export function bucketAnswer(question: Question, bucket: string): BucketAnswer | null {
  if (bucket === '') return { type: 'none' };
  switch (question.kind) {
    case 'multiple-choice': {
      const option = question.options.find(({ id }) => encodeBucket(id) === bucket);
      return option ? { type: 'options', optionIds: [option.id] } : null;
    }
    case 'multiple-response': {
      const chosen = [...bucket].map((place) => question.options[Number.parseInt(place, 36)]?.id);
      const optionIds = chosen.filter((id) => id !== undefined);
      return optionIds.length === bucket.length ? { type: 'options', optionIds } : null;
    }
    case 'true-false':
      return { type: 'value', value: bucket === 'true' };
    case 'cloze':
    case 'numeric': {
      const as = TYPED.find((each) => each === bucket);
      return as ? { type: 'typed', as } : null;
    }
    case 'ordering':
    case 'matching':
      return { type: 'pairs', right: bucket.replaceAll('0', '').length, of: bucket.length };
  }
}
