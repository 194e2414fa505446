import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openProcessBackground } from '#lib/adapters/background/process-background.ts';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { reviewQuestions } from '#lib/core/quiz/review-questions.ts';
import type { Background } from '#lib/ports/background.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const LIMITS = {
  file: path.resolve('lib/adapters/background/write-quiz.process.ts'),
  timeoutMs: 15_000,
  maxHeapMb: 256,
  maxJobs: 20,
};
const READER_LIMITS = {
  file: path.resolve('lib/adapters/background/read-document.process.ts'),
  timeoutMs: 10_000,
  maxHeapMb: 160,
  maxJobs: 8,
};
const ARTICLE = {
  text: 'The bridge opened in 1932. It carries 12,000 cars a day across the harbour, the city council said.',
};
const fixture = (name: string) => path.resolve(`tests/fixtures/background/${name}.process.ts`);

const opened: Background[] = [];
function open(limits: Partial<typeof LIMITS> = {}): Background {
  const background = openProcessBackground({ ...LIMITS, ...limits }, READER_LIMITS);
  opened.push(background);
  return background;
}

afterEach(async () => {
  for (const background of opened.splice(0)) await background.close();
});

describe('openProcessBackground', () => {
  it('writes a quiz in another process and leaves this one free', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const result = await open().writeQuiz({ article: ARTICLE });
    clearInterval(timer);
    expect(result).toMatchObject({ type: 'done', value: { type: 'written' } });
    expect(ticks).toBeGreaterThan(2);
  });

  it('answers each of several jobs with its own result', async () => {
    const background = open();
    const titles = ['One', 'Two', 'Three'];
    const results = await Promise.all(
      titles.map((title) => background.writeQuiz({ article: { ...ARTICLE, title } })),
    );
    expect(results).toMatchObject(
      titles.map((title) => ({ type: 'done', value: { article: { title } } })),
    );
  });

  it.each([
    ['takes too long', 'endless', { timeoutMs: 500 }, 'timed-out'],
    ['takes too much memory', 'hungry', { maxHeapMb: 32 }, 'out-of-memory'],
  ])('a job that %s is ended, and so is the next', async (_, name, limits, expected) => {
    const background = open({ ...limits, file: fixture(name) });
    expect(await background.writeQuiz({ article: ARTICLE })).toEqual({ type: expected });
    expect(await background.writeQuiz({ article: ARTICLE })).toEqual({ type: expected });
  });

  it('a bug in the writer is an error, not a result', async () => {
    const background = open({ file: fixture('broken') });
    await expect(background.writeQuiz({ article: ARTICLE })).rejects.toThrow('internal');
  });

  it('a killed process is started anew for the next job', async () => {
    const background = open();
    await background.writeQuiz({ article: ARTICLE });
    await background.close();
    expect(await background.writeQuiz({ article: ARTICLE })).toMatchObject({ type: 'done' });
  });

  it('refuses more than may wait', async () => {
    const background = open({ maxJobs: 1 });
    const [first, second] = await Promise.all([
      background.writeQuiz({ article: ARTICLE }),
      background.writeQuiz({ article: ARTICLE }),
    ]);
    expect(first.type).toBe('done');
    expect(second).toEqual({ type: 'timed-out' });
  });

  it('reviews questions in the same process', async () => {
    const job = { article: SAMPLE_ARTICLE, questions: SAMPLE_QUESTIONS };
    const value = reviewQuestions(job.article, job.questions, readLanguageModelFile());
    expect(value.flat().length).toBeGreaterThan(0);
    expect(await open().reviewQuestions(job)).toEqual({ type: 'done', value });
  });

  it('a refused article is a result, not an error', async () => {
    const result = await open().writeQuiz({ article: { text: '' } });
    expect(result).toMatchObject({ type: 'done', value: { type: 'refused' } });
  });
});
