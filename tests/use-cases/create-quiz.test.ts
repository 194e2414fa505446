import { describe, expect, it } from 'vitest';
import { type ArticleInput, readArticle } from '#lib/core/article/read-article.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const SENTENCE =
  'The lighthouse on Gull Rock, which was built by the engineer Ada Fenwick, was lit for the first time on 4 March 1871.';
const MORE =
  'It stands 38 metres above the sea and can be seen from 29 kilometres away. Four keepers shared the work until 1964.';

async function titleOf(given: ArticleInput): Promise<string> {
  const { deps } = testDeps();
  const read = readArticle(given);
  if (read.type !== 'read') throw new Error(read.type);
  const { article } = read;
  const background: Deps['background'] = {
    ...deps.background,
    writeQuiz: async (job) => {
      const result = await deps.background.writeQuiz(job);
      if (result.type !== 'done' || result.value.type !== 'written') throw new Error(result.type);
      return { type: 'done', value: { ...result.value, article } };
    },
  };
  const outcome = await createQuiz(
    { ...deps, background },
    { article: given, manageKey: null, client: '192.0.2.1', untitled: (at) => `made at ${at}` },
  );
  if (outcome.type !== 'created') throw new Error(outcome.type);
  expect(outcome.quiz.article.title).toBe(outcome.quiz.title);
  return outcome.quiz.title;
}

describe('the title students see', () => {
  it.each<[string, ArticleInput, string]>([
    ['the one given', { title: 'A light', text: `${SENTENCE} ${MORE}` }, 'A light'],
    ['a heading of the text', { text: `# The light\n\n${SENTENCE} ${MORE}` }, 'The light'],
    [
      'never the first sentence, which may answer a question',
      { text: `${SENTENCE} ${MORE}` },
      'made at 1800000000000',
    ],
    ['not a blank one', { title: '  ', text: `${SENTENCE} ${MORE}` }, 'made at 1800000000000'],
  ])('is %s', async (_, article, title) => {
    expect(await titleOf(article)).toBe(title);
  });
});
