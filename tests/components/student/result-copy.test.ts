import { describe, expect, it } from 'vitest';
import { resultCopy } from '#components/student/result-copy.ts';
import { answered, openView } from '../sample-view.ts';
import { t } from '../words.ts';

const view = openView({ status: 'finished', points: 100 });
const [first, ...others] = view.questions;
if (!first) throw new Error('the sample has questions');
const finished = { ...view, questions: [answered(first), ...others] };

describe('the copy of a result', () => {
  it('has title, name, time, score, and each question with response, right answer and proof', () => {
    const lines = resultCopy(finished, t, 'Monday').split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'The light on Gull Rock',
      'Maya',
      'Handed in: Monday',
      '1 of 7 points',
    ]);
    expect(lines.slice(5, 10)).toEqual([
      'Question 1: right',
      `   ${first.question.stem}`,
      '   You answered: The Northern Harbour Board',
      '   The right answer: The Northern Harbour Board',
      '   The sentence that proves it: “Its builder, Ada Fenwick, chose granite.”',
    ]);
    expect(lines.filter((line) => line.startsWith('Question'))).toHaveLength(7);
  });

  it('tells neither points nor right answers before they may be told', () => {
    const told = { kind: 'multiple-choice', optionId: 'b' } as const;
    const waiting = { ...first, response: told };
    const text = resultCopy({ ...view, points: null, questions: [waiting] }, t, '');
    expect(text).toContain(t('result.later'));
    expect(text).toContain('You answered: The Northern Harbour Board');
    expect(text).not.toMatch(/right answer|proves|of 7/);
  });
});
