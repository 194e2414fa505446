// One option of several is right.

import type { KindRules } from './kind-rules.ts';
import { textsOf } from './option-list.ts';

export const multipleChoiceRules: KindRules<'multiple-choice'> = {
  kind: 'multiple-choice',
  invalidField({ options }, { optionId }) {
    return options.some(({ id }) => id === optionId) ? null : 'optionId';
  },
  /** 1 for the key's option, else 0. */
  share: ({ answerKey }, { optionId }) => (optionId === answerKey.optionId ? 1 : 0),
  bucket: (_question, { optionId }) => optionId,
  solution: ({ answerKey }) => ({ kind: 'multiple-choice', optionId: answerKey.optionId }),
  solutionText: ({ options, answerKey }) => textsOf(options, [answerKey.optionId]),
};
