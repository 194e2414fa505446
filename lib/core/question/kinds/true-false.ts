// A statement holds or it does not.
import type { KindRules } from './kind-rules.ts';

export const trueFalseRules: KindRules<'true-false'> = {
  kind: 'true-false',
  invalidField: () => null,
  /** 1 for the key's value, else 0. */
  share: ({ answerKey }, { value }) => (value === answerKey.value ? 1 : 0),
  bucket: (_question, { value }) => (value ? 'true' : 'false'),
  solution: ({ answerKey }) => ({ kind: 'true-false', value: answerKey.value }),
  /** A plain word for exports; pages take theirs from the message catalogue by `response.value`. */
  solutionText: ({ answerKey }) => [answerKey.value ? 'True' : 'False'],
};
