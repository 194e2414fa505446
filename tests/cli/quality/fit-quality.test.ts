import { describe, expect, it } from 'vitest';
import { fitQuality, tryRidges } from '#lib/cli/quality/fit-quality.ts';
import type { Row } from '#lib/cli/quality/rows.ts';
import { bestLimits, keptBy } from '#lib/cli/quality/tell-quality.ts';
import { estimate, qualityModelSchema } from '#lib/core/question/quality/quality-model.ts';

/** Of 20 articles, in each as many sure readings as unsure ones; of the sure ones nine in ten are good. */
const rows: Row[] = Array.from({ length: 400 }, (_, at) => {
  const sure = at % 2 === 0;
  const odd = Math.floor(at / 2) % 10 === 0;
  return {
    article: `a${Math.floor(at / 20)}`,
    shown: true,
    marks: [sure !== odd ? 'A' : 'X'],
    features: {
      'clause-sure': (sure ? 0.95 : 0.6) + (at % 7) / 200,
      'rule=gap': at % 3 === 0 ? 1 : 0,
    },
  };
});
const good = tryRidges(rows, 'A');
const wrong = tryRidges(rows, 'X');

describe('fitting the quality estimate', () => {
  it('gives weights that say what the marks said, the same each time', () => {
    const made = () => fitQuality(rows, good, wrong, { leastGood: 0.6, mostWrong: 0.2 });
    const model = made();
    expect(qualityModelSchema.parse(model)).toEqual(model);
    expect(JSON.stringify(made())).toBe(JSON.stringify(model));
    const sure = estimate({ 'clause-sure': 0.96 }, model);
    expect(sure.good).toBeCloseTo(0.9, 1);
    expect(sure.wrong).toBeCloseTo(0.1, 1);
    expect(estimate({ 'clause-sure': 0.61 }, model).good).toBeCloseTo(0.1, 1);
  });

  it('limits keep most of what they may, and none are given where the shares cannot be had', () => {
    const pairs = keptBy(rows, good, wrong);
    expect(bestLimits(pairs, 0.12, 0.85)).toMatchObject({ kept: 0.5, good: 0.9, wrong: 0.1 });
    expect(bestLimits(pairs, 0.01, 0.99)).toBeNull();
  });
});
