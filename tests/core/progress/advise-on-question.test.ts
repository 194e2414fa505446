import { describe, expect, it } from 'vitest';
import { type Advice, adviseOnQuestion } from '#lib/core/progress/advise-on-question.ts';
import type { ItemFigures } from '#lib/core/progress/item-analysis.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { buildFigures, row } from './build-figures.ts';

const [choice, , trueFalse] = SAMPLE_QUESTIONS;
const adviseOn = (changes: Partial<ItemFigures>, luck: number | null = null) =>
  choice && adviseOnQuestion(choice, buildFigures(changes), { usualSeconds: 20, luck });

describe('what a teacher may do about a question', () => {
  it.each<[string, Partial<ItemFigures>, Advice[]]>([
    ['all is well', {}, [{ code: 'sound' }]],
    ['under five have handed in', { n: 4, facility: 0 }, [{ code: 'too-few', n: 4 }]],
    [
      'more of the strong chose a wrong option than the key',
      { distractors: [row('o1', 100, 4, 6, 3), row('o2', 0, 4, 2, 6), row('o3', 0, 2, 2, 1)] },
      [{ code: 'strong-chose', bucket: 'o2', count: 6, right: 3 }],
    ],
    [
      'the strong did worse, beyond chance',
      { discrimination: -0.5, discriminationInterval: { low: -0.7, high: -0.1 } },
      [{ code: 'turned-round' }],
    ],
    [
      'the strong did worse, by what may be chance',
      { n: 8, discrimination: -0.1, discriminationInterval: { low: -0.7, high: 0.6 } },
      [{ code: 'sound' }],
    ],
    ['it hardly discriminates', { discrimination: 0.1 }, [{ code: 'tells-little' }]],
    ['it is at the level of guessing', { facility: 1 / 3 }, [{ code: 'guessing', percent: 33 }]],
    [
      'everybody knows it',
      { facility: 1, facilityInterval: { low: 0.9, high: 1 }, discrimination: null },
      [{ code: 'known-to-all' }],
    ],
    [
      'an option has no takers',
      { distractors: [row('o1', 100, 4, 6, 8), row('o2', 0, 6, 4, 2)] },
      [{ code: 'idle-options', optionIds: ['o3'] }],
    ],
    [
      'many gave no response',
      { distractors: [...buildFigures().distractors, row('', 0, 3, 2, 1)] },
      [{ code: 'passed-over', percent: 20 }],
    ],
    ['it takes far longer', { medianSeconds: 60 }, [{ code: 'slow', seconds: 60 }]],
  ])('%s', (_what, changes, advice) => {
    expect(adviseOn(changes)).toEqual(advice);
  });

  it('right answers without their sentence may be luck', () => {
    expect(adviseOn({}, 0.5)).toEqual([{ code: 'luck', percent: 50 }]);
    expect(adviseOn({}, 0.4)).toEqual([{ code: 'sound' }]);
  });

  it('a single strong student who erred is not the strong', () => {
    expect(adviseOn({ distractors: [row('o2', 0, 9, 9, 1), row('o3', 0, 1, 1, 0)] })).toEqual([
      { code: 'sound' },
    ]);
  });

  it('half right is guessing where there are two answers', () => {
    const figures = buildFigures({ facility: 0.5 });
    expect(
      trueFalse && adviseOnQuestion(trueFalse, figures, { usualSeconds: null, luck: null }),
    ).toEqual([{ code: 'guessing', percent: 50 }]);
  });
});
