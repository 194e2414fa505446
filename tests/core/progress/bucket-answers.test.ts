import { expect, it } from 'vitest';
import { bucketAnswer } from '#lib/core/progress/bucket-answers.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

it.each([
  ['multiple-choice', 'o2', { type: 'options', optionIds: ['o2'] }],
  ['multiple-choice', 'gone', null],
  ['multiple-choice', '', { type: 'none' }],
  ['multiple-response', '02', { type: 'options', optionIds: ['o1', 'o3'] }],
  ['multiple-response', '09', null],
  ['true-false', 'false', { type: 'value', value: false }],
  ['cloze', 'near', { type: 'typed', as: 'near' }],
  ['numeric', 'scale', { type: 'typed', as: 'scale' }],
  ['numeric', 'odd', null],
  ['ordering', '101', { type: 'pairs', right: 2, of: 3 }],
  ['matching', '00', { type: 'pairs', right: 0, of: 2 }],
] as const)('of a %s question, the bucket "%s" is %j', (kind, bucket, answer) => {
  const question = SAMPLE_QUESTIONS.find((each) => each.kind === kind);
  expect(question && bucketAnswer(question, bucket)).toEqual(answer);
});
