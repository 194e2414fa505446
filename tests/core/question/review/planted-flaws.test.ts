import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Question, QuestionOf } from '#lib/core/question/question.ts';
import { isShown, reviewQuestion } from '#lib/core/question/review/review-question.ts';

const read = readArticle({
  text: 'The port of Lima sold 5,000 boats to Norway and Kenya in 1905. It was the work of Rosa Lopez, and nobody had seen so many boats.',
});
if (read.type !== 'read') throw new Error('refused');
const article: Article = read.article;
const [first] = article.sentences;
if (!first) throw new Error('no sentence');

const common = {
  id: 'q-1',
  rationale: 'The port of Lima sold 5,000 boats.',
  evidence: [quoteSentence(article, first)],
  factId: 'f-1',
  skill: 'number' as const,
  findings: [],
  score: 1,
  maxPoints: 100,
  allOrNothing: true,
};

function choice(
  stem: string,
  texts: readonly string[],
  key: number,
  changes: Partial<QuestionOf<'multiple-choice'>> = {},
): Question {
  const options = texts.map((text, index) => ({ id: 'abcdefgh'.charAt(index), text }));
  return {
    ...common,
    kind: 'multiple-choice',
    stem,
    options,
    answerKey: { optionId: 'abcdefgh'.charAt(key) },
    ...changes,
  };
}

const cloze = (stem: string, accepted: string[]): Question => ({
  ...common,
  kind: 'cloze',
  stem,
  answerKey: { accepted },
});
const statement = (stem: string): Question => ({
  ...common,
  kind: 'true-false',
  stem,
  answerKey: { value: true },
});

const STEM = 'How many boats did the port of Lima sell in 1905?';
const NUMBERS = ['2,000', '5,000', '8,000', '9,000'];
const COUNTRY = 'To which of these countries did the port of Lima sell boats in 1905?';
const LOOK_UP = { skill: 'look-up' as const };

const codesOf = (question: Question): string[] =>
  reviewQuestion(question, article).map(({ code }) => code);

describe('the gates', () => {
  it.each<[string, Question]>([
    ['no-evidence', choice(STEM, NUMBERS, 1, { evidence: [] })],
    [
      'quote-not-verbatim',
      choice(STEM, NUMBERS, 1, { evidence: [{ start: 0, end: 5, quote: 'wrong' }] }),
    ],
    ['key-not-in-quote', choice(STEM, NUMBERS, 2)],
    ['distractor-also-right', choice(STEM, ['2,000', '5,000', '5000', '9,000'], 1)],
    ['distractor-also-right', choice(COUNTRY, ['Norway', 'Kenya', 'Chile', 'Nepal'], 0, LOOK_UP)],
    [
      'distractor-also-right',
      choice('Who built boats at the port of Lima?', ['Norway', 'North Norway', 'Chile'], 0),
    ],
    [
      'points-to-passage',
      choice('How many boats did Lima sell according to the passage?', NUMBERS, 1),
    ],
    ['needs-context', choice('How many boats did it sell in 1905?', NUMBERS, 1)],
    ['needs-context', statement('The company sold 5,000 boats to Norway.')],
    [
      'no-question-mark',
      choice('The number of boats that the port of Lima sold is which', NUMBERS, 1),
    ],
    ['no-statement', statement('Did the port of Lima sell 5,000 boats?')],
    ['gap-count', cloze('The port of Lima sold boats.', ['5,000'])],
    ['gap-count', cloze('The port of ____ sold ____ boats.', ['5,000'])],
    ['stem-too-short', cloze('____ boats.', ['5,000'])],
    [
      'stem-too-long',
      statement(`The port of Lima sold ${'many very good '.repeat(13)}boats to Norway.`),
    ],
    ['broken-text', statement('the port of Lima sold 5,000 boats to Norway.')],
    ['broken-text', statement('The port of Lima sold 5,000 boats (to Norway.')],
    ['stray-capital', statement('The port of Lima sold 5,000 Boats to Norway.')],
    ['broken-grammar', statement('An strong port of Lima sold 5,000 boats to Norway.')],
    ['broken-grammar', choice('How many kg of fish did Lima sell?', ['2', '5', '8'], 1)],
    ['too-few-options', choice(STEM, ['2,000', '5,000'], 1)],
    ['repeated-option', choice(STEM, ['2,000', '5,000', '8,000', '8,000'], 1)],
    ['none-of-the-above', choice(STEM, ['2,000', '5,000', 'None of the above'], 1)],
    ['all-of-the-above', choice(COUNTRY, ['Chile', 'Norway', 'All of these'], 1, LOOK_UP)],
    ['true-false-in-options', choice(STEM, ['True', 'False', '5,000'], 2)],
    ['combined-options', choice(COUNTRY, ['Norway', 'A and B', 'Chile'], 0, LOOK_UP)],
    [
      'longest-is-key',
      choice('Which of these sold 5,000 boats?', ['the port of Lima', 'a town', 'a ship'], 0),
    ],
    [
      'key-stands-out',
      choice('What did the port of Lima sell in 1905?', ['5,000 boats', 'iron', 'horses'], 0),
    ],
    ['grammar-tells-key', choice('Who bought boats in 1905?', ['Norway', 'a king', 'a town'], 0)],
    ['gap-in-choice', choice('How many boats did ____ sell in 1905?', NUMBERS, 1)],
    [
      'negative-stem',
      choice(
        'Which of these countries did not buy boats in 1905?',
        ['Norway', 'Chile', 'Nepal'],
        0,
      ),
    ],
    ['unfocused-stem', choice('The port of Lima?', NUMBERS, 1)],
    [
      'word-repeats',
      choice(
        'Which port sold 5,000 boats in 1905?',
        ['the port of Lima', 'a town in Chile', 'a quay in Nepal'],
        0,
      ),
    ],
    ['lost-sequence', choice(STEM, ['8,000', '5,000', '2,000', '9,000'], 1)],
    [
      'unfit-to-ask',
      choice('How many sailors were killed at the port of Lima in 1905?', NUMBERS, 1),
    ],
    ['absolute-term', statement('The port of Lima always sold 5,000 boats to Norway.')],
    ['vague-term', statement('The port of Lima sold several boats to Norway.')],
    ['says-little', statement('The early history of ferries in Peru is poorly documented.')],
    ['praise', statement('The two harbours make Lima an ideal destination for a day.')],
    ['praise', statement('The old ferry dominates a muted fair in Lima.')],
    [
      'word-repeats',
      cloze('Whoever plays the accordion in Lima is called an ____.', ['accordionist']),
    ],
    [
      'stem-has-too-much',
      statement(`The port of Lima sold ${'very good and '.repeat(10)}new boats to Norway.`),
    ],
    [
      'key-shares-words',
      choice(
        'What sold 5,000 boats?',
        ['old Lima port', 'old Lima town', 'new Cusco port', 'some other thing'],
        0,
      ),
    ],
  ])('%s is caught', (code, question) => {
    expect(codesOf(question)).toContain(code);
  });

  it.each<[string, Question]>([
    ['a number', choice(STEM, NUMBERS, 1)],
    ['a country', choice(COUNTRY, ['Norway', 'Chile', 'Nepal', 'Canada'], 0, LOOK_UP)],
    [
      'a year in a gap',
      cloze('The port of Lima sold 5,000 boats to Norway and Kenya in ____.', ['1905']),
    ],
    ['a judgement beside the fact', statement('In 1905, Norway bought the perfect boats of Lima.')],
    ['a statement', statement('In 1905, the port of Lima sold 5,000 boats to Norway.')],
    ['a speaker’s word', statement('According to Rosa Lopez, the port of Lima sold 5,000 boats.')],
  ])('%s without a flaw passes', (_, question) => {
    expect(reviewQuestion(question, article)).toEqual([]);
  });

  it('a statement copied from the article is refused: it can be looked up letter by letter', () => {
    const copied = statement('The port of Lima sold 5,000 boats to Norway and Kenya.');
    expect(codesOf(copied)).toContain('verbatim-statement');
  });

  it('an error or a warning keeps a question from being shown', () => {
    expect(
      isShown(reviewQuestion(statement('The port of Lima sold several boats to Norway.'), article)),
    ).toBe(false);
    expect(isShown(reviewQuestion(choice(STEM, NUMBERS, 2), article))).toBe(false);
  });
});
