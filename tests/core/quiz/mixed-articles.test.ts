// Whatever sentences of our own articles are mixed, no shown question breaks a gate.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { questionSchema } from '#lib/core/question/question.ts';
import { isShown } from '#lib/core/question/review/review-question.ts';
import { leaksKey } from '#lib/core/quiz/leaks-key.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';
import { lineOf } from '#tests/fixtures/questions/ask-all.ts';

const model = readLanguageModelFile();
const FOLDER = 'content/articles';
const SENTENCES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8').split(/^---$/m).slice(2).join('---');
    const read = readArticle({ text });
    return read.type === 'read'
      ? read.article.sentences.map(({ start, end }) => read.article.text.slice(start, end))
      : [];
  });
const RUNS = process.env.FOOTNOTE_LONG ? 300 : 10;

const mixed = fc.record({
  sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 6, maxLength: 40 }),
  breaks: fc.array(fc.constantFrom(' ', ' ', ' ', '\n\n'), { minLength: 40, maxLength: 40 }),
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  questions: fc.integer({ min: 1, max: 40 }),
  date: fc.constantFrom(undefined, '2023-02-22', '1999-12-31'),
});

describe('sentences of our own articles in any order', () => {
  it('every question that is shown is whole, proven and free of findings', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(mixed, ({ sentences, breaks, seed, questions: count, date }) => {
        const text = sentences.map((sentence, at) => `${sentence}${breaks[at] ?? ' '}`).join('');
        const written = writeQuiz({ text, date }, { seed, questions: count }, model);
        if (written.type === 'refused') return;
        const { article, questions } = written;
        expect(questions.length).toBeLessThanOrEqual(count);
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
        for (const question of questions) {
          const line = lineOf(question);
          expect(questionSchema.safeParse(question).success, line).toBe(true);
          expect(isShown(question.findings), line).toBe(true);
          expect(question.evidence.length, line).toBeGreaterThan(0);
          for (const { start, end, quote } of question.evidence) {
            expect(article.text.slice(start, end), line).toBe(quote);
          }
          if ('options' in question) {
            const texts = question.options.map((option) => option.text.toLowerCase());
            expect(new Set(texts).size, line).toBe(texts.length);
          }
          if (question.kind === 'multiple-choice') {
            const ids = question.options.map(({ id }) => id);
            expect(ids, line).toContain(question.answerKey.optionId);
            // Three where a fourth would be crossed out unread.
            expect(ids.length, line).toBeGreaterThanOrEqual(3);
            expect(ids.length, line).toBeLessThanOrEqual(4);
          }
          if (question.kind === 'multiple-response') {
            const ids = question.options.map(({ id }) => id);
            expect(ids, line).toEqual(expect.arrayContaining(question.answerKey.optionIds));
            expect(question.answerKey.optionIds.length, line).toBeLessThan(ids.length);
          }
          for (const other of questions) {
            expect(question !== other && leaksKey(question, other), line).toBe(false);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
