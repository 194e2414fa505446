import { describe, expect, it } from 'vitest';
import { masteryOf, progressBy } from '#lib/core/progress/learner/mastery.ts';
import { buildCard, DAY_MS, NOW } from './build-card.ts';

it('a fact is shaky when it was forgotten last, firm when it holds for three weeks, else growing', () => {
  expect(
    masteryOf(
      buildCard(1, [
        [5, 3],
        [1, 1],
      ]),
    ),
  ).toBe('shaky');
  expect(masteryOf(buildCard(2, [[5, 3]]))).toBe('growing');
  expect(
    masteryOf(
      buildCard(3, [
        [90, 3],
        [80, 3],
        [50, 3],
      ]),
    ),
  ).toBe('firm');
});

describe('progressBy', () => {
  it('gathers cards by article, with the chance to remember now', () => {
    const cards = [
      buildCard(1, [[0, 3]]),
      buildCard(2, [[0, 3]], { articleId: 'article-2' }),
      // 2.3065 days after a first "good" the chance is 90 %.
      buildCard(3, [[2.3065, 3]]),
    ];
    expect(progressBy(cards, ({ articleId }) => articleId, NOW)).toMatchObject([
      { key: 'article-1', cards: 2, firm: 0, percent: 95 },
      { key: 'article-2', cards: 1, percent: 100 },
    ]);
  });

  it('tells each week from the reviews up to then, beginning with the first card', () => {
    const card = buildCard(1, [
      [14, 3],
      [7, 1],
      [0, 3],
    ]);
    const [progress] = progressBy([card], () => 'all', NOW, 4);
    // Asked on those very days: 100 % on each, and nothing for the week before.
    expect(progress?.weeks).toEqual([100, 100, 100]);
    const [later] = progressBy([card], () => 'all', NOW + 7 * DAY_MS, 2);
    expect(later?.weeks[0]).toBe(100);
    expect(later?.weeks[1]).toBeLessThan(100);
  });

  it('leaves out what has no key', () => {
    expect(
      progressBy([buildCard(1, [[1, 3]], { skill: null })], ({ skill }) => skill, NOW),
    ).toEqual([]);
  });
});
