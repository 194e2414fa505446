// Which sentence sums up the whole article.
import { describe, expect, it } from 'vitest';
import { draftGist } from '#lib/core/question/draft/gist.ts';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const [found] = factsOf('Lima Bridge was opened by Anna Bell in 1905.');
const withParts = (parts: Record<string, string | string[]>) => {
  if (!found) throw new Error('no fact');
  return draftGist({ ...found, fact: { ...found.fact, parts } });
};

describe('a gist', () => {
  it('is one sentence among single points', () => {
    expect(
      withParts({ gist: 'Lima grew.', details: ['A came.', 'B came.', 'C came.'] }),
    ).toMatchObject([
      {
        kind: 'multiple-choice',
        skill: 'gist',
        key: 'Lima grew.',
        distractors: ['A came.', 'B came.', 'C came.'],
      },
    ]);
  });

  it('needs three of them', () => {
    expect(withParts({ gist: 'Lima grew.', details: ['A came.', 'B came.'] })).toEqual([]);
  });
});
