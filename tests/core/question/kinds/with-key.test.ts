import { describe, expect, it } from 'vitest';
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import { withKey } from '#lib/core/question/kinds/with-key.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

/** Of the sample of each kind: a response that its key does not hold. */
const OTHERS: QuestionResponse[] = [
  { kind: 'multiple-choice', optionId: 'o2' },
  { kind: 'multiple-response', optionIds: ['o3', 'o4'] },
  { kind: 'true-false', value: false },
  { kind: 'cloze', text: ' Sea Station ' },
  { kind: 'numeric', text: '1,200' },
  { kind: 'ordering', order: ['o1', 'o2', 'o3'] },
  { kind: 'matching', pairs: { p1: 'o1', p2: 'o2' } },
];

const sample = (kind: QuestionResponse['kind']) => {
  const question = SAMPLE_QUESTIONS.find((each) => each.kind === kind);
  if (!question) throw new Error(`no sample of ${kind}`);
  return question;
};

describe('a key told by a response', () => {
  it.each(OTHERS)('$kind: what was wrong is right', (response) => {
    const question = sample(response.kind);
    const changed = withKey(question, response);
    if (!changed) throw new Error('the response says something');
    expect(judgeResponse(question, response)).not.toMatchObject({ share: 1 });
    expect(judgeResponse(changed, response)).toMatchObject({ share: 1 });
    expect({ ...changed, answerKey: question.answerKey }).toEqual(question);
  });

  it('is none where the response is of another kind, or says nothing', () => {
    expect(withKey(sample('cloze'), { kind: 'true-false', value: true })).toBeNull();
    expect(withKey(sample('cloze'), { kind: 'cloze', text: '  ' })).toBeNull();
    expect(withKey(sample('numeric'), { kind: 'numeric', text: 'herons' })).toBeNull();
  });
});
