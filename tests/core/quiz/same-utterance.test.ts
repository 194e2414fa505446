// What one person says in one go is asked after once.
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { isSameUtterance } from '#lib/core/quiz/same-utterance.ts';

/** Ten sentences of ten characters, two to a paragraph. */
const ARTICLE = {
  sentences: Array.from({ length: 10 }, (_, at) => ({
    start: 10 * at,
    end: 10 * at + 10,
    kind: 'sentence',
    paragraph: Math.floor(at / 2),
  })),
} as unknown as Article;

const common = (sentences: readonly number[]) => ({
  id: 'q',
  rationale: '',
  evidence: sentences.map((at) => ({ start: 10 * at, end: 10 * at + 10, quote: 'x' })),
  factId: null,
  findings: [],
  score: null,
  maxPoints: 100,
  allOrNothing: true,
});
const said = (key: string, sentence: number, stem = 'Who said: “It rains here”?'): Question => ({
  ...common([sentence]),
  skill: 'who',
  kind: 'multiple-choice',
  stem,
  options: [
    { id: 'a', text: key },
    { id: 'b', text: 'Tom Reed' },
  ],
  answerKey: { optionId: 'a' },
});
const VIEWS: Question = {
  ...common([0, 4, 8]),
  skill: 'view',
  kind: 'matching',
  stem: 'Match each statement with the person who made it.',
  prompts: ['x', 'y', 'z'].map((text) => ({ id: text, text })),
  options: ['Ada Bell', 'Mia Stone', 'Jon Hill'].map((text) => ({ id: text, text })),
  answerKey: { pairs: { x: 'Ada Bell', y: 'Mia Stone', z: 'Jon Hill' } },
};

describe('one utterance', () => {
  it('is what one person says in one paragraph', () => {
    expect(isSameUtterance(said('Ada Bell', 0), said('Ada Bell', 1), ARTICLE)).toBe(true);
  });

  it('is not what others say, or what is said elsewhere, or what is no quotation', () => {
    expect(isSameUtterance(said('Ada Bell', 0), said('Mia Stone', 1), ARTICLE)).toBe(false);
    expect(isSameUtterance(said('Ada Bell', 0), said('Ada Bell', 6), ARTICLE)).toBe(false);
    const led = said('Ada Bell', 1, 'Who led the harbour?');
    expect(isSameUtterance(said('Ada Bell', 0), led, ARTICLE)).toBe(false);
  });

  it('is asked by a match of statements and people as well', () => {
    expect(isSameUtterance(VIEWS, said('Ada Bell', 1), ARTICLE)).toBe(true);
    expect(isSameUtterance(said('Ada Bell', 6), VIEWS, ARTICLE)).toBe(false);
  });
});
