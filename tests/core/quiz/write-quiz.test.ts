import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import type { Question } from '#lib/core/question/question.ts';
import { questionSchema } from '#lib/core/question/question.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { leaksKey } from '#lib/core/quiz/leaks-key.ts';
import { type WriteQuizSettings, type WrittenQuiz, writeQuiz } from '#lib/core/quiz/write-quiz.ts';

const model = readLanguageModelFile();
const FOLDER = path.resolve(import.meta.dirname, '../../../content/articles');
const textOf = (code: string): string =>
  readFileSync(path.join(FOLDER, `${code}.md`), 'utf8')
    .split(/^---$/m)
    .slice(2)
    .join('---');
const CODES = ['gsi', 'water-bears', 'eiffel-tower', 'rosetta-stone'];
const SEEDS = Array.from({ length: 24 }, (_, index) => `x${index}`);

type Written = Extract<WrittenQuiz, { type: 'written' }>;
function write(code: string, settings: WriteQuizSettings = {}): Written {
  const written = writeQuiz({ text: textOf(code) }, settings, model);
  if (written.type === 'refused') throw new Error(written.problem.code);
  return written;
}

let quizzes: Written[] = [];
beforeAll(() => {
  quizzes = CODES.flatMap((code) => SEEDS.map((seed) => write(code, { seed, doubtful: true })));
}, 120_000);

describe('writing a quiz', () => {
  it('the same article, settings and seed give the same bytes; another seed another quiz', () => {
    expect(JSON.stringify(write('gsi'))).toBe(JSON.stringify(write('gsi')));
    expect(JSON.stringify(write('gsi', { seed: 'a' }).questions)).not.toBe(
      JSON.stringify(write('gsi', { seed: 'b' }).questions),
    );
    expect(write('gsi').generator.seed).toBe(write('gsi').article.hash);
  });

  it('every question fits its schema, has neither error nor warning and quotes the article verbatim', () => {
    for (const { article, questions, facts } of quizzes) {
      const ids = new Set(facts.map(({ id }) => id));
      for (const question of questions) {
        expect(questionSchema.parse(question)).toEqual(question);
        expect(isShown(question.findings)).toBe(true);
        expect(ids).toContain(question.factId);
        expect(question.evidence.length).toBeGreaterThan(0);
        for (const { start, end, quote } of question.evidence) {
          expect(article.text.slice(start, end)).toBe(quote);
        }
      }
    }
  });

  it('one question to a fact, no stem telling another’s key, ids and stems all different', () => {
    for (const { questions } of quizzes) {
      for (const key of ['id', 'stem', 'factId'] as const) {
        expect(new Set(questions.map((question) => question[key])).size).toBe(questions.length);
      }
      for (const one of questions) {
        for (const other of questions) expect(one !== other && leaksKey(one, other)).toBe(false);
      }
    }
  });

  it('as many true statements as false ones, give or take one', () => {
    for (const { questions } of quizzes) {
      const values = questions.flatMap((question) =>
        question.kind === 'true-false' ? [question.answerKey.value] : [],
      );
      const right = values.filter((value) => value).length;
      expect(Math.abs(2 * right - values.length)).toBeLessThanOrEqual(1);
    }
  });

  it('the key of a shuffled choice stands in each place equally often (chi-squared, p > 0.001)', () => {
    const places = quizzes.flatMap(({ questions }) => questions.flatMap(placeOfKey));
    const counts = [0, 1, 2, 3].map((place) => places.filter((other) => other === place).length);
    const expected = places.length / 4;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(places.length).toBeGreaterThan(150);
    expect(chi).toBeLessThan(16.27);
  });

  it('questions follow the article, and at most as many as asked for', () => {
    for (const count of [1, 3, 5, 200]) {
      const { questions, problem } = write('gsi', { questions: count });
      const starts = questions.map(({ evidence }) => evidence[0]?.start ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(questions.length).toBeLessThanOrEqual(count);
      expect(problem?.code ?? null).toBe(questions.length < count ? 'few-facts' : null);
    }
  });

  it.each(CODES)('%s: twelve are asked for where nothing is said, of several kinds', (code) => {
    const { questions } = write(code, { doubtful: true });
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.length).toBeLessThanOrEqual(12);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(questions.map(({ skill }) => skill)).size).toBeGreaterThanOrEqual(2);
  });

  it('what readers would often mark down is kept back, unless it is asked for', () => {
    const doubted = (settings: WriteQuizSettings) =>
      CODES.flatMap((code) => write(code, settings).dropped).filter(({ findings }) =>
        findings.some(({ code }) => code === 'doubtful'),
      );
    expect(CODES.every((code) => write(code).questions.length > 0)).toBe(true);
    expect(doubted({}).length).toBeGreaterThan(0);
    expect(doubted({ doubtful: true })).toEqual([]);
  });

  it('a text without facts that are understood gets no question and says so', () => {
    const text =
      'It was a day like any other, and they walked to the shore because she liked the sea so much.';
    expect(writeQuiz({ text }, {}, model)).toMatchObject({
      type: 'written',
      questions: [],
      problem: { code: 'no-facts', params: { asked: 12 } },
    });
  });

  it('a refused text is no quiz', () => {
    expect(writeQuiz({ text: 'Too short.' }, {}, model)).toMatchObject({
      type: 'refused',
      problem: { code: 'too-short' },
    });
  });

  it('dropped drafts carry the findings that dropped them', () => {
    for (const { dropped } of quizzes) {
      for (const { findings } of dropped) {
        expect(findings.some(({ severity }) => severity !== 'info')).toBe(true);
      }
    }
  });
});

/** Sorted options have the places that their numbers leave; shuffled ones any. */
function placeOfKey(question: Question): number[] {
  if (question.kind !== 'multiple-choice' || question.options.some(({ text }) => /\d/.test(text)))
    return [];
  if (question.skill === 'number') return [];
  return [question.options.findIndex(({ id }) => id === question.answerKey.optionId)];
}
