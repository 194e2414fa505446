import { describe, expect, it } from 'vitest';
import { isPointingAsked, isPointingDue, isProof, pointingTo } from '#lib/core/attempt/pointing.ts';
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { choose, World } from './build-attempt.ts';

const [first] = SAMPLE_QUESTIONS as [Question];
const ON = { pointAtSentence: true };
const span = (start: number, end: number) => ({ start, end, quote: 'x' });

describe('a sentence proves the key', () => {
  it.each([
    ['the quote is the sentence', [span(0, 32)], 0, true],
    ['the quote is a part of it', [span(5, 9)], 0, true],
    ['the quote lies in the other', [span(0, 32)], 1, false],
    ['the quote reaches into it', [span(20, 36)], 1, true],
    ['one of several quotes lies in it', [span(0, 4), span(40, 44)], 1, true],
    ['the quote ends where it begins', [span(0, 33)], 1, false],
    ['there is no such sentence', [span(0, 32)], 2, false],
    ['nothing proves the question', [], 0, false],
  ])('where %s: sentence %#', (_when, evidence, sentence, proves) => {
    expect(isProof(SAMPLE_ARTICLE, { evidence }, sentence)).toBe(proves);
  });
});

describe('the step', () => {
  it('is asked for where the assignment says so and the question is proven', () => {
    expect(isPointingAsked(first, ON)).toBe(true);
    expect(isPointingAsked(first, { pointAtSentence: false })).toBe(false);
    expect(isPointingAsked({ evidence: [] }, ON)).toBe(false);
  });

  it('is due once there is a response, until it is taken', () => {
    const world = new World(ON);
    expect(isPointingDue(world.attempt, first, ON)).toBe(false);
    world.respond('q1', choose('o1'));
    expect(isPointingDue(world.attempt, first, ON)).toBe(true);
    world.point('q1', null);
    expect(isPointingDue(world.attempt, first, ON)).toBe(false);
    expect(pointingTo(world.attempt, 'q1')).toMatchObject({ sentence: null });
    expect(pointingTo(world.attempt, 'constructor')).toBeNull();
  });
});
