import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import type { Question } from '#lib/core/question/question.ts';
import { published } from '#lib/core/quiz/publish-version.ts';
import { reviewQuestions } from '#lib/core/quiz/review-questions.ts';
import { writeQuiz } from '#lib/core/quiz/write-quiz.ts';

const model = readLanguageModelFile();
const text = readFileSync(
  path.resolve(import.meta.dirname, '../../../content/articles/rosetta-stone.md'),
  'utf8',
)
  .split(/^---$/m)
  .slice(2)
  .join('---');
const written = writeQuiz({ text }, { doubtful: true }, model);
if (written.type !== 'written') throw new Error('refused');
const { article, questions, spares } = written;
const codesOf = (question: Question): string[] =>
  (reviewQuestions(article, [question], model)[0] ?? []).map(({ code }) => code);
const choice = questions.find((question) => question.kind === 'multiple-choice');
if (choice?.kind !== 'multiple-choice') throw new Error('no choice');

describe('reviewing what a person has changed', () => {
  it('says of untouched questions what the writer said of them', () => {
    const all = [...questions, ...spares];
    expect(all.length).toBeGreaterThan(10);
    expect(reviewQuestions(article, all, model)).toEqual(all.map(({ findings }) => findings));
  });

  it('finds a flaw that an edit has brought in', () => {
    const [first, ...others] = choice.options.filter(({ id }) => id !== choice.answerKey.optionId);
    const key = choice.options.find(({ id }) => id === choice.answerKey.optionId);
    if (!first || !key) throw new Error('no options');
    const edited = {
      ...choice,
      options: [key, { ...first, text: 'None of the above' }, ...others],
    };
    expect(codesOf(edited)).not.toEqual([]);
    expect(codesOf({ ...choice, answerKey: { optionId: first.id } })).toContain('key-not-in-quote');
    expect(codesOf({ ...choice, stem: 'Which one did he find there?' })).toContain('needs-context');
  });

  it('a question without a quote is not proven, which is no error', () => {
    const own = { ...choice, evidence: [], factId: null, score: null };
    expect(reviewQuestions(article, [own], model)).toEqual([
      [{ code: 'not-proven', severity: 'info', params: {} }],
    ]);
  });

  it('judges an article in another language by its words', () => {
    const german = writeQuiz(
      {
        text: 'Der Turm wurde im Jahr 1889 in Paris gebaut. Er ist 330 Meter hoch und wiegt 10.100 Tonnen, und jedes Jahr kommen sieben Millionen Menschen.',
      },
      {},
      model,
    );
    if (german.type !== 'written') throw new Error('refused');
    expect(reviewQuestions(german.article, german.questions, model)).toHaveLength(
      german.questions.length,
    );
  });
});

describe('what is kept beside the chosen questions', () => {
  it('is asked nowhere else, has no error, and is ordered by worth', () => {
    const ids = [...questions, ...spares].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(spares.length).toBeGreaterThan(0);
    for (const { findings } of spares)
      expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
    const doubtful = spares.map(({ findings }) => findings.length > 0);
    expect(doubtful).toEqual([...doubtful].sort((a, b) => Number(a) - Number(b)));
  });

  it('proposed options are not among those shown, and are not published', () => {
    const proposing = [...questions, ...spares].filter(({ spareOptions }) => spareOptions);
    expect(proposing.length).toBeGreaterThan(0);
    for (const question of proposing) {
      if (question.kind !== 'multiple-choice') throw new Error(question.kind);
      const shown = question.options.map(({ text: own }) => own);
      for (const spare of question.spareOptions ?? []) expect(shown).not.toContain(spare.text);
      expect(published(question)).not.toHaveProperty('spareOptions');
    }
  });
});
