import { describe, expect, it } from 'vitest';
import { quoteOf } from '#lib/core/article/quote.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { correctArticle, LOST_PROOF } from '#lib/core/quiz/correct-article.ts';
import { publishVersion } from '#lib/core/quiz/publish-version.ts';
import { type Quiz, quizSchema } from '#lib/core/quiz/quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS, SAMPLE_TEXT } from '#tests/fixtures/sample-quiz.ts';

const [first, second, third, fourth] = SAMPLE_QUESTIONS.map((question, at) => ({
  ...question,
  evidence: at % 2 === 0 ? question.evidence : [quoteOf(SAMPLE_ARTICLE, 33, SAMPLE_TEXT.length)],
}));
if (!first || !second || !third || !fourth) throw new Error('no samples');

const QUIZ: Quiz = quizSchema.parse({
  v: 1,
  id: 'quiz',
  deskId: 'desk',
  title: 'The Lake Station',
  article: SAMPLE_ARTICLE,
  generator: { version: 'test', seed: 'test' },
  facts: [],
  questions: [first, second],
  spares: [third, fourth],
  revision: 3,
  published: 0,
  assignmentIds: [],
  createdAt: 0,
});

const TEXT = 'Every winter is cold there. Mira Holt runs the Lake Station. She counted 41 herons.';
const read = readArticle({ text: TEXT });
if (read.type === 'refused') throw new Error('refused');
const { article } = read;
const correct = (...retire: string[]) => correctArticle(QUIZ, article, new Set(retire));

describe('correcting the article of a quiz', () => {
  it('tells which questions keep their proof, and moves it', () => {
    const { quiz, fates } = correct();
    expect([...fates]).toEqual([
      ['q1', 'kept'],
      ['q2', 'lost'],
    ]);
    expect(quiz).toMatchObject({ revision: 4, article: { text: TEXT } });
    expect(quiz.questions[0]).toEqual({
      ...first,
      evidence: [{ start: 28, end: 60, quote: 'Mira Holt runs the Lake Station.' }],
    });
  });

  it('takes out what is to be retired, and keeps it among the dropped', () => {
    const { quiz } = correct('q2');
    expect(quiz.questions.map(({ id }) => id)).toEqual(['q1']);
    expect(quiz.dropped).toMatchObject([{ id: 'q2', evidence: [] }]);
  });

  it('never publishes what lost its proof unasked', () => {
    const { quiz } = correct();
    expect(quiz.questions[1]).toMatchObject({
      evidence: [],
      score: null,
      factId: null,
      findings: [LOST_PROOF],
    });
    expect(publishVersion(quiz)?.questions.map(({ id }) => id)).toEqual(['q1']);
  });

  it('lets go of spares without proof', () => {
    expect(correct().quiz.spares.map(({ id }) => id)).toEqual(['q3']);
  });
});
