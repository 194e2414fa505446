// A teacher follows a colleague's manage link: both desks stay open, and new quizzes stay on the own one.
import type { APIRequestContext } from '@playwright/test';
import { NEWS_TEXT } from './drivers/api.ts';
import { pasteArticle } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';

async function makeColleaguesQuiz(request: APIRequestContext) {
  const data = { article: { title: 'A plan', text: NEWS_TEXT } };
  const response = await request.post('/api/quizzes', { data });
  return (await response.json()) as { id: string; manageKey: string; manageUrl: string };
}

test('a followed manage link does not take the place of the own desk', async ({
  openBrowser,
  request,
}) => {
  const teacher = await (await openBrowser()).newPage();
  const own = await pasteArticle(teacher, NEWS_TEXT);
  const colleague = await makeColleaguesQuiz(request);
  await teacher.goto(colleague.manageUrl);
  await expect(teacher.getByRole('heading', { level: 1, name: 'A plan' })).toBeVisible();

  const status = async (id: string) => (await teacher.request.get(`/api/quizzes/${id}`)).status();
  expect(await status(own)).toBe(200);
  expect(await status(colleague.id)).toBe(200);

  const made = await pasteArticle(teacher, NEWS_TEXT);
  const seen = await request.get(`/api/quizzes/${made}`, {
    headers: { authorization: `Bearer ${colleague.manageKey}` },
  });
  expect(seen.status()).toBe(404);
});
