// Each of the 19 flaws is planted into clean questions, twice into each; the gates must name it.
import { describe, expect, it } from 'vitest';
import { isShown, reviewQuestion } from '#lib/core/question/review/review-question.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { CLEAN_CHOICES, CLEAN_QUESTIONS } from '#tests/fixtures/questions/clean-questions.ts';
import type { Choice, Flaw } from '#tests/fixtures/questions/flaw.ts';
import { FLAWS } from '#tests/fixtures/questions/plant-flaws.ts';

const ROUNDS = 2;
const MUTANTS_MIN = 20;
const CAUGHT_MIN = 0.95;

type Mutant = { stem: string; options: string[]; caught: boolean };

function mutantsOf({ name, codes, plant }: Flaw): Mutant[] {
  const random = seededRandom(name);
  return Array.from({ length: ROUNDS }, () => CLEAN_CHOICES)
    .flat()
    .flatMap(({ article, question }) => {
      const mutant = plant(question as Choice, random);
      if (mutant === null) return [];
      const found = reviewQuestion(mutant, article).map(({ code }) => code);
      const options = mutant.options.map(({ text }) => text);
      return [{ stem: mutant.stem, options, caught: codes.some((code) => found.includes(code)) }];
    });
}

describe('the gates', () => {
  it('pass every clean question without a word', () => {
    expect(CLEAN_QUESTIONS.length).toBeGreaterThanOrEqual(40);
    for (const { article, question } of CLEAN_QUESTIONS) {
      expect([question.stem, reviewQuestion(question, article)]).toEqual([question.stem, []]);
    }
  });

  it.each(FLAWS)('catch at least 95 % of the mutants with flaw $name', (flaw) => {
    const mutants = mutantsOf(flaw);
    const missed = mutants.filter(({ caught }) => !caught);
    expect(mutants.length).toBeGreaterThanOrEqual(MUTANTS_MIN);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(
      (1 - CAUGHT_MIN) * mutants.length,
    );
  });

  it('a clean question is shown', () => {
    for (const { article, question } of CLEAN_QUESTIONS) {
      expect(isShown(reviewQuestion(question, article))).toBe(true);
    }
  });
});
