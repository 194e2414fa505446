import { expect, it } from 'vitest';
import { itemAnalysis } from '#lib/core/progress/item-analysis.ts';
import { jointCells } from '#lib/core/progress/joint-cells.ts';
import { SAMPLE_ARTICLE } from '#tests/fixtures/sample-quiz.ts';
import { questionsOf, simulateAttempts } from './simulate-attempts.ts';
import { ITEMS, trueFigures } from './simulated-items.ts';

const questions = questionsOf(ITEMS);
const truth = trueFigures(ITEMS);

function analysed(count: number, seed: string) {
  const cells: Record<string, number> = {};
  for (const attempt of simulateAttempts('bcdfgh', ITEMS, { count, seed, startedAt: 0 })) {
    for (const [field, add] of Object.entries(
      jointCells(attempt, { questions, article: SAMPLE_ARTICLE }),
    )) {
      cells[field] = (cells[field] ?? 0) + add;
    }
  }
  return itemAnalysis(cells, questions);
}

it('the item statistics recover the facility and discrimination that 4,000 students were simulated with', () => {
  const analysis = analysed(4_000, 'recovery');
  analysis.questions.forEach(({ facility, discrimination }, index) => {
    // Within four standard errors: sqrt(p (1 - p) / n) and about 1 / sqrt(n).
    const p = truth.facilities[index] ?? 0;
    expect(Math.abs((facility ?? 0) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 4_000));
    const difference = (discrimination ?? 0) - (truth.discriminations[index] ?? 0);
    expect(Math.abs(difference)).toBeLessThan(4 / Math.sqrt(4_000));
  });
  expect(Math.abs((analysis.alpha ?? 0) - truth.alpha)).toBeLessThan(0.03);
});

it('the bounds of a class of thirty hold the truth about 95 times in 100', () => {
  const classes = 150;
  const held = { facility: 0, discrimination: 0 };
  for (let each = 0; each < classes; each += 1) {
    const { questions: figures } = analysed(30, `class ${each}`);
    figures.forEach(({ facilityInterval, discriminationInterval }, index) => {
      const within = (bounds: typeof facilityInterval, value = Number.NaN) =>
        bounds !== null && bounds.low <= value && value <= bounds.high ? 1 : 0;
      held.facility += within(facilityInterval, truth.facilities[index]);
      held.discrimination += within(discriminationInterval, truth.discriminations[index]);
    });
  }
  const all = classes * ITEMS.length;
  expect(held.facility / all).toBeGreaterThan(0.93);
  expect(held.discrimination / all).toBeGreaterThan(0.9);
});
