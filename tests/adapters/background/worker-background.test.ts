import { afterEach, describe, expect, it } from 'vitest';
import { openWorkerBackground } from '#lib/adapters/background/worker-background.ts';
import type { Background } from '#lib/ports/background.ts';

const LIMITS = { root: process.cwd(), timeoutMs: 15_000, maxHeapMb: 256, maxQueue: 20 };
const ARTICLE = {
  text: 'The bridge opened in 1932. It carries 12,000 cars a day across the harbour, the city council said.',
};

let background: Background | null = null;
function open(limits: Partial<typeof LIMITS> = {}): Background {
  background = openWorkerBackground({ ...LIMITS, ...limits });
  return background;
}

afterEach(async () => {
  await background?.close();
});

describe('openWorkerBackground', () => {
  it('writes a quiz on another thread and leaves this one free', async () => {
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
    const opened = open();
    const titles = ['One', 'Two', 'Three'];
    const results = await Promise.all(
      titles.map((title) => opened.writeQuiz({ article: { ...ARTICLE, title } })),
    );
    expect(results).toMatchObject(
      titles.map((title) => ({ type: 'done', value: { article: { title } } })),
    );
  });

  it('a job that takes too long is ended, and the next one runs', async () => {
    const opened = open({ timeoutMs: 1 });
    expect(await opened.writeQuiz({ article: ARTICLE })).toEqual({ type: 'timed-out' });
    const patient = open();
    expect(await patient.writeQuiz({ article: ARTICLE })).toMatchObject({ type: 'done' });
  });

  it('a job that takes too much memory is ended, and only that', async () => {
    const opened = open({ maxHeapMb: 2 });
    const result = await opened.writeQuiz({
      article: { text: 'The cat has 9 lives. '.repeat(2_000) },
    });
    expect(result).toEqual({ type: 'out-of-memory' });
  });

  it('refuses more than may wait', async () => {
    const opened = open({ maxQueue: 1 });
    const [first, second] = await Promise.all([
      opened.writeQuiz({ article: ARTICLE }),
      opened.writeQuiz({ article: ARTICLE }),
    ]);
    expect(first.type).toBe('done');
    expect(second).toEqual({ type: 'timed-out' });
  });

  it('a refused article is a result, not an error', async () => {
    const result = await open().writeQuiz({ article: { text: '' } });
    expect(result).toMatchObject({ type: 'done', value: { type: 'refused' } });
  });
});
