import { expect, it } from 'vitest';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { reviewCard, tellReview } from '#lib/core/progress/learner/review-card.ts';
import { buildCard, NOW, threeParagraphs } from './build-card.ts';

const { article, question, proof } = threeParagraphs();
const form = cutForm(question(0), article);
const card = buildCard(1, [[3, 3]]);
const given = (optionId: string) => ({
  operationId: 'operation-9',
  response: { kind: 'multiple-choice' as const, optionId },
  now: NOW,
});

it('a response is graded, scheduled and remembered with its form', () => {
  const right = reviewCard(card, form, given('o1'));
  const wrong = reviewCard(card, form, given('o2'));
  if (right.type !== 'reviewed' || wrong.type !== 'reviewed') throw new Error('not reviewed');
  expect(right).toMatchObject({
    right: true,
    card: { formId: form.question.id, memory: { reps: 2 } },
  });
  expect(right.card.last).toEqual({
    operationId: 'operation-9',
    at: NOW,
    response: given('o1').response,
  });
  expect(wrong).toMatchObject({ right: false, card: { memory: { lapses: 1 } } });
  expect(wrong.card.memory.dueAt).toBeLessThan(right.card.memory.dueAt);
  expect(right.card.history.map(({ grade }) => grade)).toEqual([3, 3]);
});

it('what does not fit the question changes nothing', () => {
  expect(reviewCard(card, form, given('o9'))).toEqual({ type: 'invalid' });
});

it('the verdict has the solution and its sentence, from the card’s own copy', () => {
  expect(tellReview(form, given('o2').response, NOW)).toMatchObject({
    right: false,
    solution: { text: ['Mira Holt'], evidence: [{ before: '', quote: proof, after: '' }] },
  });
});
