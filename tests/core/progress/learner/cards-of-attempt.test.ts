import { describe, expect, it } from 'vitest';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import { cardsOfAttempt, unitedForms } from '#lib/core/progress/learner/cards-of-attempt.ts';
import { cutForm } from '#lib/core/progress/learner/excerpt.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { choose, START, World } from '../../attempt/build-attempt.ts';
import { threeParagraphs } from './build-card.ts';

function cardsOf(world: World, status: Attempt['status'] = 'finished') {
  const { assignment, quiz, now } = world;
  const attempt = { ...world.attempt, status };
  return cardsOfAttempt(attempt, presentAttempt(attempt, { assignment, quiz, now }), quiz);
}

describe('cardsOfAttempt', () => {
  it('a fact that was answered is a card, with its forms and the time of the response', () => {
    const world = new World();
    world.now = START + 5_000;
    world.respond('q1', choose('o1'));
    const [card, ...others] = cardsOf(world);
    expect(others).toEqual([]);
    expect(card).toMatchObject({ grade: 3, at: START + 5_000, skill: 'look-up', title: 'A quiz' });
    expect(card?.forms.map(({ question }) => question.kind)).toEqual(['multiple-choice', 'cloze']);
  });

  it('questions of one fact are one card, graded by the worst; those without a fact stand alone', () => {
    const questions = SAMPLE_QUESTIONS.map((question, index) =>
      index < 3 ? question : { ...question, factId: null },
    );
    const world = new World({}, { questions });
    world.respond('q1', choose('o1'));
    world.respond('q3', { kind: 'true-false', value: false });
    world.respond('q4', { kind: 'cloze', text: 'Lake Station' });
    world.respond('q5', { kind: 'numeric', text: '40' });
    expect(cardsOf(world)).toMatchObject([
      { grade: 1, label: 'Stem of question 1?' },
      { grade: 3, label: 'Mira Holt runs the ____.' },
      { grade: 3, label: 'Stem of question 5?' },
    ]);
  });

  it('is empty while the attempt is open or its solutions wait for the close', () => {
    const world = new World();
    world.respond('q1', choose('o1'));
    expect(cardsOf(world, 'open')).toEqual([]);
    const waiting = new World({ feedback: 'closed', closesAt: START + 60_000 });
    waiting.respond('q1', choose('o1'));
    expect(cardsOf(waiting)).toEqual([]);
    waiting.now = START + 70_000;
    expect(cardsOf(waiting)).toHaveLength(1);
  });
});

it('forms are kept once, and eight at most', () => {
  const { article, question } = threeParagraphs();
  const forms = [0, 1, 2, 3, 4, 5, 6].map((index) => cutForm(question(index), article));
  const more = ['A?', 'B?', 'C?'].map((stem) => cutForm({ ...question(0), stem }, article));
  expect(unitedForms(forms, forms)).toEqual(forms);
  expect(unitedForms(forms, more)).toHaveLength(8);
});
