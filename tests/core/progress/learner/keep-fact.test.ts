import { describe, expect, it } from 'vitest';
import { MAX_HISTORY } from '#lib/core/progress/learner/card.ts';
import type { KeptFact } from '#lib/core/progress/learner/cards-of-attempt.ts';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { keepFact, longer } from '#lib/core/progress/learner/keep-fact.ts';
import type { Question } from '#lib/core/question/question.ts';
import { buildCard, DAY_MS, NOW, threeParagraphs } from './build-card.ts';

const { article, question } = threeParagraphs();
const [first, second] = [cutForm(question(0), article), cutForm(question(1), article)];
const fact: KeptFact = {
  id: '0'.repeat(20),
  articleId: 'article-1',
  title: 'Seeds',
  label: 'Stem?',
  skill: null,
  forms: [first],
  grade: 3,
  at: NOW,
};

describe('keepFact', () => {
  it('a new fact is a card asked once, in the quiz', () => {
    const { card, forms } = keepFact(null, fact);
    expect(card).toMatchObject({
      formId: first.question.id,
      last: null,
      memory: { reps: 1, reviewedAt: NOW },
      history: [{ at: NOW, grade: 3 }],
    });
    expect(forms).toEqual([first]);
  });

  it('a known one is reviewed once more and learns new forms', () => {
    const kept = keepFact(null, fact);
    const later = { ...fact, at: NOW + 5 * DAY_MS, grade: 1 as const, forms: [second, first] };
    const again = keepFact(kept, later);
    expect(again.card.memory).toMatchObject({ reps: 2, lapses: 1 });
    expect(again.forms).toEqual([first, second]);
  });

  it('a form whose key was corrected takes the place of the wrong one', () => {
    const kept = keepFact(null, fact);
    const corrected = { ...question(0), answerKey: { optionId: 'o2' } } as Question;
    const { forms } = keepFact(kept, { ...fact, forms: [cutForm(corrected, article)] });
    expect(forms.map((form) => form.question.answerKey)).toEqual([{ optionId: 'o2' }]);
  });

  it('what was counted before is not counted again', () => {
    const kept = keepFact(null, fact);
    expect(keepFact(kept, fact)).toEqual(kept);
    expect(keepFact(kept, { ...fact, at: NOW - 1 }).card).toBe(kept.card);
  });
});

it('a long history loses its oldest entries', () => {
  const card = buildCard(1, [[3, 3]]);
  const entry = { at: 0, grade: 3, stability: 1 };
  const full = { ...card, history: Array.from({ length: MAX_HISTORY }, () => entry) };
  const history = longer(full, NOW, 1, { stability: 2 });
  expect(history).toHaveLength(MAX_HISTORY);
  expect(history.at(-1)).toEqual({ at: NOW, grade: 1, stability: 2 });
});
