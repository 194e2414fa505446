// Statements beside the people who made them.
import { describe, expect, it } from 'vitest';
import { draftViews } from '#lib/core/question/draft/views.ts';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const [found] = factsOf('Lima Bridge was opened by Anna Bell in 1905.');
const viewsOf = (statements: string[], speakers: string[]) => {
  if (!found) throw new Error('no fact');
  return draftViews({ ...found, fact: { ...found.fact, parts: { statements, speakers } } });
};

describe('a matching of views', () => {
  it('pairs each statement with whoever made it, without their office', () => {
    expect(
      viewsOf(['“A.”', '“B.”', '“C.”'], ['Professor Polly Arnold', 'Anna Bell', 'Tom Bailey']),
    ).toMatchObject([
      {
        kind: 'matching',
        skill: 'view',
        pairs: [
          { prompt: '“A.”', option: 'Polly Arnold' },
          { prompt: '“B.”', option: 'Anna Bell' },
          { prompt: '“C.”', option: 'Tom Bailey' },
        ],
      },
    ]);
  });

  it('needs three', () => {
    expect(viewsOf(['“A.”', '“B.”'], ['Anna Bell', 'Tom Bailey'])).toEqual([]);
  });
});
