import { describe, expect, it } from 'vitest';
import {
  estimate,
  loadQuality,
  QUALITY_SECTION,
  type QualityModel,
} from '#lib/core/question/quality/quality-model.ts';

const MODEL: QualityModel = {
  v: 1,
  leastGood: 0.6,
  mostWrong: 0.1,
  bias: { good: 0, wrong: -2 },
  weights: {
    'clause-sure': { mean: 0.8, scale: 0.1, good: 0.5, wrong: -0.5 },
    'kind=cloze': { mean: 0, scale: 1, good: -1, wrong: 0 },
  },
};
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

describe('the estimate of a question’s quality', () => {
  it('is the logistic of the weighed, standardised features', () => {
    const told = estimate({ 'clause-sure': 0.9, 'kind=cloze': 1 }, MODEL);
    expect(told.good).toBeCloseTo(logistic(0.5 - 1), 12);
    expect(told.wrong).toBeCloseTo(logistic(-2 - 0.5), 12);
  });

  it('takes what is unknown as the mean, a missing category as 0, and leaves aside what it does not know', () => {
    expect(estimate({}, MODEL)).toEqual({ good: 0.5, wrong: logistic(-2) });
    expect(estimate({ 'of-another-version': 7 }, MODEL)).toEqual(estimate({}, MODEL));
  });

  it('no figure counts for more than three standard deviations', () => {
    expect(estimate({ 'clause-sure': -50 }, MODEL)).toEqual(
      estimate({ 'clause-sure': 0.5 }, MODEL),
    );
  });

  it('comes with the language model, or not at all', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(MODEL));
    expect(loadQuality({ sections: new Map([[QUALITY_SECTION, bytes]]) })).toEqual(MODEL);
    expect(loadQuality({ sections: new Map() })).toBeNull();
    const damaged = new Map([[QUALITY_SECTION, new TextEncoder().encode('{"v":1}')]]);
    expect(() => loadQuality({ sections: damaged })).toThrow();
  });
});
