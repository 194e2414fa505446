import { describe, expect, it } from 'vitest';
import { buildQuestion } from '#lib/core/question/draft/build-question.ts';
import type { Draft } from '#lib/core/question/draft/draft.ts';
import { questionSchema } from '#lib/core/question/question.ts';

const evidence = [{ start: 0, end: 4, quote: 'Lima' }];
const common = { factId: 'f-1', rationale: 'So it is.', skill: 'term' as const };
const shuffled: Draft = {
  ...common,
  kind: 'multiple-choice',
  stem: 'What does GHI stand for?',
  key: 'right',
  distractors: ['one', 'two', 'three'],
  order: { type: 'shuffled' },
};

describe('building a question from a draft', () => {
  it.each<[string, Draft]>([
    ['multiple-choice', shuffled],
    ['true-false', { ...common, kind: 'true-false', stem: 'Lima is a port of Peru.', value: true }],
    ['cloze', { ...common, kind: 'cloze', stem: 'Lima is a port of ____.', accepted: ['Peru'] }],
  ])('%s fits the schema', (kind, draft) => {
    const question = buildQuestion(draft, evidence, 'seed');
    expect(questionSchema.parse(question)).toEqual(question);
    expect(question).toMatchObject({ kind, factId: 'f-1', evidence, score: 1, findings: [] });
  });

  it('the same seed gives the same order, and the key follows its option', () => {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 400; index += 1) {
      const question = buildQuestion(shuffled, evidence, `seed ${index}`);
      expect(question).toEqual(buildQuestion(shuffled, evidence, `seed ${index}`));
      if (question.kind !== 'multiple-choice') throw new Error(question.kind);
      const place = question.options.findIndex(({ id }) => id === question.answerKey.optionId);
      expect(question.options[place]?.text).toBe('right');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(chi).toBeLessThan(11.34);
  });

  it('options that are sorted stay so', () => {
    const options = ['1', '2', '3', '4'];
    const question = buildQuestion(
      { ...shuffled, key: '3', distractors: ['1', '2', '4'], order: { type: 'sorted', options } },
      evidence,
      'seed',
    );
    expect(question).toMatchObject({
      options: [{ text: '1' }, { text: '2' }, { text: '3' }, { text: '4' }],
      answerKey: { optionId: 'c' },
    });
  });
});
