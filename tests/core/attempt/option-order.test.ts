import { describe, expect, it } from 'vitest';
import { optionOrder } from '#lib/core/attempt/option-order.ts';
import type { Question } from '#lib/core/question/question.ts';
import { buildQuestion, optionsOf } from '#tests/core/question/kinds/build-question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const ATTEMPTS = 2400;
const orders = (question: Question, shuffle: boolean) =>
  Array.from({ length: ATTEMPTS }, (_, index) =>
    optionOrder(question, { attemptId: `bcdfgh.${index}`, shuffle }),
  );
/** Chi-squared over equally likely outcomes. */
function chiSquared(counts: number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
const ordering = (count: number) =>
  buildQuestion({
    kind: 'ordering',
    options: optionsOf(count),
    answerKey: { order: optionsOf(count).map(({ id }) => id) },
  });
const choice = buildQuestion({
  kind: 'multiple-choice',
  options: optionsOf(4),
  answerKey: { optionId: 'o1' },
});

describe('the order of options', () => {
  it.each(SAMPLE_QUESTIONS.map((question) => [question.kind, question] as const))(
    '%s: all options once, the same for the same attempt; none where there are no options',
    (_kind, question) => {
      const order = optionOrder(question, { attemptId: 'bcdfgh.a', shuffle: true });
      expect(optionOrder(question, { attemptId: 'bcdfgh.a', shuffle: true })).toEqual(order);
      const ids = 'options' in question ? question.options.map(({ id }) => id) : undefined;
      expect(order && [...order].sort()).toEqual(ids?.sort());
    },
  );

  it('choices stay as stored unless they are shuffled', () => {
    expect(new Set(orders(choice, false).map(String))).toEqual(new Set(['o1,o2,o3,o4']));
  });

  it('shuffled, the right option is as often in each place (chi-squared, p > 0.01)', () => {
    const places = [0, 0, 0, 0];
    for (const order of orders(choice, true)) {
      const place = order?.indexOf('o1') ?? 0;
      places[place] = (places[place] ?? 0) + 1;
    }
    expect(chiSquared(places)).toBeLessThan(11.34); // 3 degrees of freedom
  });

  it('ordering never starts in the right order; the other five orders are equally frequent', () => {
    const counts = new Map<string, number>();
    for (const order of orders(ordering(3), false)) {
      counts.set(String(order), (counts.get(String(order)) ?? 0) + 1);
    }
    expect(counts.has('o1,o2,o3')).toBe(false);
    expect(counts.size).toBe(5);
    expect(chiSquared([...counts.values()])).toBeLessThan(13.28); // 4 degrees of freedom
  });

  it('ordering of two options starts either way: always the wrong one would tell', () => {
    expect(new Set(orders(ordering(2), false).map(String))).toEqual(new Set(['o1,o2', 'o2,o1']));
  });

  it('matching is shuffled always, and the stored order makes no difference', () => {
    const matching = buildQuestion({
      kind: 'matching',
      prompts: optionsOf(3, 'p'),
      options: optionsOf(3),
      answerKey: { pairs: { p1: 'o1', p2: 'o2', p3: 'o3' } },
    });
    expect(new Set(orders(matching, false).map(String)).size).toBe(6);
    const turned = buildQuestion({
      kind: 'matching',
      prompts: optionsOf(3, 'p'),
      options: optionsOf(3).reverse(),
      answerKey: { pairs: { p1: 'o1', p2: 'o2', p3: 'o3' } },
    });
    expect(orders(turned, false)).toEqual(orders(matching, false));
  });
});
