import { describe, expect, it } from 'vitest';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import { sentencesOf } from '#lib/core/attempt/present-pointing.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS, SAMPLE_TEXT } from '#tests/fixtures/sample-quiz.ts';
import { choose, World } from './build-attempt.ts';

const ON = { pointAtSentence: true, showArticle: true };

function view(world: World): AttemptView {
  const { assignment, quiz, now } = world;
  return presentAttempt(world.attempt, { assignment, quiz, now });
}
const first = (world: World) => view(world).questions[0];

function finish(world: World): void {
  const { assignment, quiz, now } = world;
  const context = { quiz, settings: assignment.settings, operationId: 'finish-01', now };
  const outcome = finishAttempt(world.attempt, context);
  if (outcome.type === 'finished') world.attempt = outcome.attempt;
}

describe('a view of an attempt that points', () => {
  it.each(['o1', 'o2'])('tells nothing of response %s before the sentence', (optionId) => {
    const world = new World({ ...ON, tries: 3 });
    world.respond('q1', choose(optionId));
    expect(first(world)).toMatchObject({
      feedback: null,
      locked: true,
      triesLeft: 0,
      nextTry: 2,
      pointing: { locked: false },
    });
    expect(first(world)?.pointing).not.toHaveProperty('sentence');
    expect(view(world).points).toBeNull();
    expect(JSON.stringify(view(world).questions)).not.toMatch(/SECRET|Mira Holt runs the Lake/);
  });

  it.each([
    [0, true],
    [1, false],
  ])('tells with the solution whether sentence %d proves it: %s', (sentence, right) => {
    const world = new World(ON);
    world.respond('q1', choose('o1'));
    world.point('q1', sentence);
    expect(first(world)).toMatchObject({
      feedback: { right: true },
      pointing: { sentence, locked: true, right },
    });
    expect(view(world).points).toBe(100);
  });

  it('does not tell it while tries are left, nor where the step was passed over', () => {
    const tries = new World({ ...ON, tries: 2 });
    tries.respond('q1', choose('o2'));
    tries.point('q1', 0);
    expect(first(tries)).toMatchObject({ feedback: { solution: null }, triesLeft: 1 });
    expect(first(tries)?.pointing).toEqual({ sentence: 0, locked: true });
    const passed = new World(ON);
    passed.respond('q1', choose('o1'));
    passed.point('q1', null);
    expect(first(passed)?.pointing).toEqual({ sentence: null, locked: true });
  });

  it('with feedback at the end leaves response and sentence open, and tells both then', () => {
    const world = new World({ ...ON, feedback: 'end' });
    world.respond('q1', choose('o1'));
    world.point('q1', 1);
    expect(first(world)).toMatchObject({ locked: false, pointing: { sentence: 1, locked: false } });
    expect(first(world)?.pointing).not.toHaveProperty('right');
    finish(world);
    expect(first(world)?.pointing).toEqual({ sentence: 1, locked: true, right: false });
  });

  it('shows feedback once it is over, pointed or not', () => {
    const world = new World(ON);
    world.respond('q1', choose('o1'));
    finish(world);
    expect(first(world)).toMatchObject({ feedback: { right: true }, pointing: { locked: true } });
    expect(view(world)).toMatchObject({ points: 100 });
    expect(view(world).sentences).toBeUndefined();
  });

  it('has no step for a question without proof, and none where it is not asked for', () => {
    const questions = SAMPLE_QUESTIONS.map((question) => ({ ...question, evidence: [] }));
    const unproven = new World(ON, { questions });
    unproven.respond('q1', choose('o1'));
    expect(first(unproven)).not.toHaveProperty('pointing');
    expect(first(unproven)?.feedback).toMatchObject({ right: true });
    const off = view(new World());
    expect(off.questions[0]).not.toHaveProperty('pointing');
    expect(off).not.toHaveProperty('sentences');
  });

  it('holds every sentence of the article, by paragraph', () => {
    expect(view(new World(ON)).sentences).toEqual(sentencesOf(SAMPLE_ARTICLE));
    expect(sentencesOf(SAMPLE_ARTICLE)).toEqual([
      { number: 0, text: SAMPLE_TEXT.slice(0, 32), paragraph: 0 },
      { number: 1, text: SAMPLE_TEXT.slice(33), paragraph: 0 },
    ]);
  });
});
