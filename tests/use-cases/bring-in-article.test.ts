import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, type RawDocument } from '#lib/core/article/incoming-article.ts';
import { bringInArticle } from '#lib/use-cases/bring-in-article.ts';
import { createQuizFromUrl } from '#lib/use-cases/create-quiz-from-url.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const TEXT = 'Water bears live in moss. '.repeat(40).trim();

/** Deps whose one page holds `text`. */
function withPage(text: string, url = 'https://moss.example/bears?utm_source=mail&id=1'): Deps {
  const document: RawDocument = {
    bytes: Buffer.from(text),
    name: '',
    mediaType: 'text/plain',
    charset: '',
  };
  const fetchPage = async () => ({ type: 'fetched' as const, document, url });
  return { ...testDeps().deps, articles: { fetchPage } };
}

const asker = { manageKey: null, client: '192.0.2.1' };

describe('bringInArticle', () => {
  it('a page keeps the address it was found at as its source, without what follows readers about', async () => {
    expect(
      await bringInArticle(withPage(TEXT), { url: ' https://moss.example/old ' }, asker),
    ).toEqual({
      type: 'preview',
      article: { title: '', text: TEXT, date: '', source: 'https://moss.example/bears?id=1' },
      notice: null,
    });
  });

  it('says where a page shows few words, or more than fit', async () => {
    const of = async (text: string) =>
      bringInArticle(withPage(text), { url: 'https://a.example/' }, asker);
    expect(await of('Water bears live in moss.')).toMatchObject({ notice: 'thin' });
    expect(await of('a b '.repeat(13_000))).toMatchObject({ notice: 'long' });
  });

  it('hands on why a page did not come, and why it could not be read', async () => {
    const { deps } = testDeps();
    const url = 'https://a.example/';
    expect(await bringInArticle(deps, { url }, asker)).toEqual({
      type: 'refused',
      problem: 'unreachable',
    });
    const slow = withPage(TEXT);
    slow.background.readDocument = async () => ({ type: 'out-of-memory' });
    expect(await bringInArticle(slow, { url }, asker)).toEqual({
      type: 'refused',
      problem: 'too-slow',
    });
  });

  it('a file over the limit is not even opened, an empty one has no text', async () => {
    const { deps } = testDeps();
    deps.background.readDocument = () => Promise.reject(new Error('opened'));
    const file = (size: number) => ({
      file: { name: 'a.txt', mediaType: '', bytes: new Uint8Array(size) },
    });
    expect(await bringInArticle(deps, file(MAX_FILE_BYTES + 1), asker)).toMatchObject({
      problem: 'too-large',
    });
    expect(await bringInArticle(deps, file(0), asker)).toMatchObject({ problem: 'no-text' });
    await expect(bringInArticle(deps, file(MAX_FILE_BYTES), asker)).rejects.toThrow('opened');
  });

  it('a text comes back in its one form', async () => {
    const outcome = await bringInArticle(
      testDeps().deps,
      { text: ' One.\r\n\r\n\r\nTwo. ' },
      asker,
    );
    expect(outcome).toMatchObject({ article: { text: 'One.\n\nTwo.' }, notice: 'thin' });
  });
});

describe('createQuizFromUrl', () => {
  const input = {
    url: 'https://moss.example/bears',
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Untitled',
  };

  it('makes a quiz of the page, with its address as the source', async () => {
    const deps = withPage(TEXT);
    const asked: unknown[] = [];
    const { writeQuiz } = deps.background;
    deps.background.writeQuiz = (job) => {
      asked.push(job.article);
      return writeQuiz(job);
    };
    expect(await createQuizFromUrl(deps, input)).toMatchObject({ type: 'created' });
    expect(asked).toEqual([{ text: TEXT, source: 'https://moss.example/bears?id=1' }]);
  });

  it('makes none of a page that does not come', async () => {
    expect(await createQuizFromUrl(testDeps().deps, input)).toEqual({
      type: 'not-brought-in',
      problem: 'unreachable',
    });
  });
});
