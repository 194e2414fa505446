// Whatever is pasted, the page says in one clear sentence what is wrong, keeps the text, and leads on.
import { ARTICLE_TEXT, publishQuiz } from './drivers/api.ts';
import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const CHINESE =
  '斯瓦尔巴全球种子库位于挪威的一座山里，于二〇〇八年二月启用。这里保存着世界各地的作物种子，温度保持在零下十八度。如果某个国家的种子库毁于战争或者洪水，就可以从这里取回备份。'.repeat(
    4,
  );
const FACT_FREE =
  'Things are what they are. Some say so, and some do not. It may be good, or it may not be good. We should all think about this more. It is what it is, and that is that. Perhaps it will be better some day. Perhaps it will not. Nobody knows, and nobody can know. So it goes, on and on. It was like this before and it will be like this again. One has to live with it somehow. '.repeat(
    2,
  );

const BAD = [
  ['nothing', '', 'empty'],
  ['five words', 'Norway keeps many seeds safe.', 'too-short'],
  ['60,000 characters', ARTICLE_TEXT.repeat(40).slice(0, 60_000), 'too-long'],
  [
    'a binary file',
    '\u0089PNG\u001a\u0000\u0000\u0001IHDR\u0002\u0003\u0000\ufffd\ufffd\u0000\u0007'.repeat(80),
    'binary',
  ],
  ['Chinese', CHINESE, 'not-english'],
  ['a text without facts', FACT_FREE, 'no-facts'],
] as const;

for (const [name, text, problem] of BAD) {
  for (const javaScriptEnabled of waysOf('without script')) {
    const way = javaScriptEnabled ? 'with script' : 'without script';

    test(`${name} gets a clear sentence, ${way}`, async ({ openBrowser }) => {
      const page = await (await openBrowser({ javaScriptEnabled })).newPage();
      await page.goto('/');
      const field = page.getByLabel(t('home.text'), { exact: true });
      await field.fill(text);
      await page.getByRole('button', { name: t('home.make') }).click();
      await expect(
        page.getByRole('alert').filter({ hasText: t(`article.${problem}`) }),
      ).toBeVisible();
      const kept = (await field.inputValue()).replaceAll('\r\n', '\n');
      // A browser and HTML cannot carry every control character of a file; the words come back.
      if (problem !== 'binary') expect(kept).toBe(text);
      else expect(kept).toContain('IHDR');
      await field.fill(ARTICLE_TEXT);
      await page.getByRole('button', { name: t('home.make') }).click();
      await page.waitForURL(/\/teach\//);
    });
  }
}

test('an unknown code, page, quiz or attempt is a friendly 404', async ({ page, request }) => {
  for (const path of ['/q/no-such-code', '/nowhere', '/q/%00%ff', `/q/${'x'.repeat(300)}`]) {
    const reply = await page.goto(path);
    expect(reply?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: t('notFound.heading') })).toBeVisible();
  }
  await page.goto('/');
  await page.getByLabel(t('home.codeLabel')).fill('no-such-code');
  await page.getByRole('button', { name: t('home.codeGo') }).click();
  await expect(page.getByRole('heading', { name: t('notFound.heading') })).toBeVisible();
  await page.getByRole('link', { name: t('notFound.home') }).click();
  await expect(page.getByLabel(t('home.text'), { exact: true })).toBeVisible();
  const attempt = await request.get('/api/attempts/no.such');
  expect([403, 404]).toContain(attempt.status());
  expect(attempt.headers()['content-type']).toContain('application/problem+json');
});

test('a form of many megabytes is refused as it comes in; a link with a secret twice is one without', async ({
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const form = { attemptId: 'x'.repeat(3_000_000) };
  for (const path of [`/q/${quiz.code}/point`, '/me/open']) {
    expect((await request.post(path, { form, maxRedirects: 0 })).status(), path).toBe(413);
  }
  expect((await request.get(`/q/${quiz.code}?p=a&p=b`)).status()).toBe(200);
});

for (const [typed, path] of [
  [' GSI ', '/q/gsi'],
  ['Water bears', '/q/water-bears'],
  ['4BX5 GC', '/q/4bx5gc'],
  ['4bx5\u20117gc', '/q/4bx57gc'],
  ['50 % ü', '/q/50'],
  ['ü', '/q/unknown'],
] as const) {
  test(`the code ${JSON.stringify(typed)} is taken as people type it`, async ({ request }) => {
    const reply = await request.get('/q', { params: { code: typed }, maxRedirects: 0 });
    expect(reply.status()).toBe(303);
    expect(reply.headers().location).toBe(path);
  });
}
