// The order in which one attempt shows a question's options. It tells nothing of the key.
import type { Question } from '#lib/core/question/question.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';

const MOST_DRAWS = 20;

/**
 * Option ids; undefined where the question has no options. Hangs on the attempt's and question's ids alone.
 * Ordering and matching are always shuffled. Ordering never starts in the right order, except with
 * two options, where that would give the right one away.
 */
export function optionOrder(
  question: Question,
  { attemptId, shuffle }: { attemptId: string; shuffle: boolean },
): string[] | undefined {
  if (!('options' in question)) return undefined;
  const stored = question.options.map(({ id }) => id);
  if (!shuffle && question.kind !== 'ordering' && question.kind !== 'matching') return stored;
  const draw = (count: number) =>
    seededShuffle([...stored].sort(), `${attemptId}:${question.id}:options:${count}`);
  if (question.kind !== 'ordering' || stored.length < 3) return draw(0);
  const right = question.answerKey.order.join();
  for (let count = 0; count < MOST_DRAWS; count += 1) {
    const order = draw(count);
    if (order.join() !== right) return order;
  }
  return [...question.answerKey.order].reverse();
}
