import { describe, expect, it } from 'vitest';
import { gradeQuestion } from '#lib/core/question/quality/grade-question.ts';
import type { QualityModel } from '#lib/core/question/quality/quality-model.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { judgedOf } from '#tests/fixtures/questions/judged.ts';

const { all, quality } = judgedOf('Maria Silva opened the harbour school of Oslo in 1931.');
const shown = all.filter(({ question }) => isShown(question.findings));
const saying = (good: number, wrong: number): QualityModel => ({
  v: 1,
  leastGood: 0.6,
  mostWrong: 0.1,
  bias: { good: Math.log(good / (1 - good)), wrong: Math.log(wrong / (1 - wrong)) },
  weights: {},
});

describe('grading a question', () => {
  it('a good one is shown and scored by the estimate', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const judged of shown) {
      const graded = gradeQuestion(judged, quality, saying(0.8, 0.05));
      expect(graded).toEqual({ ...judged.question, score: 0.76 });
    }
  });

  it.each([
    ['too seldom good', 0.55, 0.05, 55],
    ['too often wrong', 0.8, 0.15, 80],
  ])('%s: kept back with a finding that says so', (_, good, wrong, percent) => {
    for (const judged of shown) {
      const graded = gradeQuestion(judged, quality, saying(good, wrong));
      expect(isShown(graded.findings)).toBe(false);
      expect(graded.findings.at(-1)).toEqual({
        code: 'doubtful',
        severity: 'warning',
        params: { good: percent },
      });
    }
  });

  it('a stem that is no English is an error, however good its figures', () => {
    const judged = shown.find(({ question }) => question.kind === 'multiple-choice');
    if (!judged) throw new Error('no choice is shown');
    const question = { ...judged.question, stem: 'What did the harbour ended in 1931?' };
    const graded = gradeQuestion({ ...judged, question }, quality, saying(0.8, 0.05));
    expect(graded.findings.map(({ code }) => code)).toEqual(['broken-grammar']);
  });

  it('without weights, and of what the gates refused, nothing is changed', () => {
    for (const judged of shown) {
      expect(gradeQuestion(judged, quality, null)).toBe(judged.question);
      const findings = [{ code: 'no-main-verb', severity: 'error' as const, params: {} }];
      const question = { ...judged.question, findings };
      expect(gradeQuestion({ ...judged, question }, quality, saying(0.1, 0.9))).toBe(question);
    }
  });

  it('what is gathered from several sentences goes by its trust until its rule has marks', () => {
    const [judged] = shown;
    if (!judged) throw new Error('nothing is shown');
    const { found, draft } = judged;
    const gathered = {
      ...judged,
      found: { ...found, fact: { ...found.fact, kind: 'sequence' as const } },
      draft: { ...draft, trust: 0.5, origin: { rule: 'sequence', statement: null, lean: false } },
    };
    const low = saying(0.1, 0.9);
    expect(gradeQuestion(gathered, quality, low)).toEqual({ ...judged.question, score: 0.35 });
    const weights = { 'rule=sequence': { mean: 0, scale: 1, good: 0, wrong: 0 } };
    expect(isShown(gradeQuestion(gathered, quality, { ...low, weights }).findings)).toBe(false);
  });
});
