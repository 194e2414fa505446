import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/article.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { windowRate, windowShare } from '#lib/core/question/solve/window-solver.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';

function articleOf(text: string): Article {
  const read = readArticle({ text });
  if (read.type !== 'read') throw new Error('refused');
  return read.article;
}

const article = articleOf(
  'The harbour of Lima was built by Rosa Lopez in 1905. It has room for 90 boats, and the fees are low. ' +
    'Far to the north, the market of Cusco was opened by Juan Perez in 1880. There 40 farmers sell wool and maize. ' +
    'The old bridge fell into the river after a storm. A ferry replaced it within a week.',
);

const options = (...texts: string[]) => texts.map((text, at) => ({ id: 'abcd'.charAt(at), text }));
const choice = (stem: string, texts: string[], key: string): Question =>
  buildQuestion({
    kind: 'multiple-choice',
    stem,
    options: options(...texts),
    answerKey: { optionId: key },
  });
const response = (stem: string, texts: string[], keys: string[]): Question =>
  buildQuestion({
    kind: 'multiple-response',
    stem,
    options: options(...texts),
    answerKey: { optionIds: keys },
  });
const statement = (stem: string, value: boolean): Question =>
  buildQuestion({ kind: 'true-false', stem, answerKey: { value } });
const cloze = (stem: string, ...accepted: string[]): Question =>
  buildQuestion({ kind: 'cloze', stem, answerKey: { accepted } });
const numeric = (stem: string, value: number, unit: string | null = null): Question =>
  buildQuestion({ kind: 'numeric', stem, unit, answerKey: { value, tolerance: 0 } });
const ordering = (texts: string[], order: string[]): Question =>
  buildQuestion({
    kind: 'ordering',
    stem: 'Put these in order.',
    options: options(...texts),
    answerKey: { order },
  });
const matching = (pairs: Record<string, string>): Question =>
  buildQuestion({
    kind: 'matching',
    stem: 'Match each place with a person.',
    prompts: [
      { id: 'p1', text: 'the harbour' },
      { id: 'p2', text: 'the market' },
    ],
    options: options('Rosa Lopez', 'Juan Perez'),
    answerKey: { pairs },
  });

const PEOPLE = ['Rosa Lopez', 'Juan Perez', 'Ana Bell'];

describe('the window solver', () => {
  it.each<[string, Question, Question]>([
    [
      'a choice: where stem and key stand together; not where the stem’s words lead elsewhere',
      choice('Who built the harbour of Lima?', PEOPLE, 'a'),
      choice(
        'Who was busy where the harbour was not, at the market of Cusco?',
        ['Rosa Lopez', 'Juan Perez', 'the harbour of Lima'],
        'a',
      ),
    ],
    [
      'several right options',
      response('What do the farmers of Cusco sell?', ['wool', 'maize', 'tin', 'glass'], ['a', 'b']),
      response('What do the farmers of Cusco sell?', ['wool', 'maize', 'tin', 'glass'], ['c', 'd']),
    ],
    [
      'a true statement in the article’s words; not one in other words',
      statement('The harbour of Lima was built by Rosa Lopez.', true),
      statement('Boats in Peru have a shelter which a woman made.', true),
    ],
    [
      'a false statement with a foreign name; not one whose words are the sentence’s own',
      statement('The harbour was built by Ana Bell of Chile in winter.', false),
      statement('Rosa Lopez was built by the harbour of Lima.', false),
    ],
    [
      'a gap in the article’s own sentence; not one in another',
      cloze('The market of Cusco was opened by ____ in 1880.', 'Juan Perez'),
      cloze('Thanks to ____, boats find shelter in Peru.', 'Rosa Lopez', 'Lopez'),
    ],
    [
      'a number in the sentence with the stem’s words; not in one without them',
      numeric('For how many boats is there room?', 90, 'boats'),
      numeric('How many people at Cusco deal in what sheep give?', 90),
    ],
    [
      'an order that the article follows; not the one it turns round',
      ordering(
        ['a ferry replaced the bridge', 'the harbour was built', 'the market was opened'],
        ['b', 'c', 'a'],
      ),
      ordering(
        ['a ferry replaced the bridge', 'the harbour was built', 'the market was opened'],
        ['a', 'c', 'b'],
      ),
    ],
    [
      'pairs that stand together; not pairs that stand apart',
      matching({ p1: 'a', p2: 'b' }),
      matching({ p1: 'b', p2: 'a' }),
    ],
  ])('solves %s', (_, told, hidden) => {
    expect(windowShare(told, article)).toBe(1);
    expect(windowShare(hidden, article)).toBe(0);
  });

  it('draws lots between options that the article does not have', () => {
    expect(
      windowShare(choice('Who built the harbour?', ['Cleo', 'Dora', 'Emil'], 'b'), article),
    ).toBeCloseTo(1 / 3, 12);
  });

  it('pools over questions and by kind', () => {
    const questions = [
      choice('Who built the harbour of Lima?', PEOPLE, 'a'),
      choice('Who built the harbour of Lima?', PEOPLE, 'b'),
      statement('The harbour of Lima was built by Rosa Lopez.', true),
    ];
    expect(windowRate(questions, article)).toEqual({
      questions: 3,
      rate: 2 / 3,
      byKind: {
        'multiple-choice': { questions: 2, rate: 0.5 },
        'true-false': { questions: 1, rate: 1 },
      },
    });
    expect(windowRate([], article)).toEqual({ questions: 0, rate: null, byKind: {} });
  });

  it('takes under a second for 50 questions on 45,000 characters', () => {
    const sentence = 'The harbour of Lima was built by Rosa Lopez in 1905 for boats and ferries. ';
    const long = articleOf(sentence.repeat(600));
    const question = choice('Who built the harbour of Lima?', PEOPLE, 'a');
    const from = performance.now();
    for (let asked = 0; asked < 50; asked += 1) windowShare(question, long);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
