// What a teacher corrects, shares and prints, with script and without.
import type { Page } from '@playwright/test';
import { NEWS_TEXT, publishQuiz } from './drivers/api.ts';
import { startQuiz } from './drivers/student.ts';
import { namesIn, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const stems = (page: Page) => page.locator('.questions .stem').allTextContents();
const save = (page: Page) => page.getByRole('button', { name: t('teach.save') }).first();

test(`a title is changed and a question left out, without script`, async ({ openBrowser }) => {
  const context = await openBrowser({ javaScriptEnabled: false });
  const page = await context.newPage();
  const quizId = await pasteArticle(page, NEWS_TEXT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Quiz of \d+ \w+ \d{4}$/);
  const stale = await context.newPage();
  await stale.goto(`/teach/${quizId}`);
  const before = await page.getByRole('heading', { level: 3 }).count();
  await page.getByLabel(t('teach.editTitle')).fill('Security  abroad');
  await page.getByLabel(t('teach.leaveOut')).nth(1).check();
  await save(page).click();
  await expect(page.getByText(t('teach.saved'), { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security abroad');
  await expect(page).toHaveTitle(
    `${t('teach.pageTitle', { title: 'Security abroad' })} · ${t('app.name')}`,
  );
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(before - 1);

  await stale.getByLabel(t('teach.leaveOut')).first().check();
  await save(stale).click();
  await expect(stale.getByRole('alert').filter({ hasText: t('teach.stale') })).toBeVisible();
  expect(await stems(stale)).toHaveLength(before - 1);

  await publish(stale);
  for (const box of await stale.getByLabel(t('teach.leaveOut')).all()) await box.check();
  await save(stale).click();
  await expect(stale.getByRole('alert').filter({ hasText: t('teach.noneLeft') })).toBeVisible();
  await stale.getByLabel(t('teach.leaveOut')).first().check();
  await save(stale).click();
  await expect(stale.getByText(t('teach.savedShared'))).toBeVisible();
  await expect(stale.getByText(t('publish.changed'))).toBeVisible();
});

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a last day that is over is refused and nothing typed is lost, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await pasteArticle(page, NEWS_TEXT);
    await page
      .locator('summary')
      .filter({ hasText: t('publish.settings') })
      .click();
    const day = page.getByLabel(t('publish.closesAt'));
    const today = new Date().toISOString().slice(0, 10);
    await day.fill('2020-01-01');
    await page.getByLabel(t('publish.feedback')).selectOption('end');
    await page.getByLabel(t('publish.shuffle')).check();
    await page.getByLabel(t('publish.retakes')).uncheck();
    await page.getByRole('button', { name: t('publish.go') }).click();
    await expect(day).toHaveAttribute('aria-invalid', 'true');
    await expect(day).toHaveAccessibleDescription(new RegExp(t('publish.closesInPast')));
    await expect(day).toHaveValue('2020-01-01');
    await expect(page.getByLabel(t('publish.feedback'))).toHaveValue('end');
    await expect(page.getByLabel(t('publish.shuffle'))).toBeChecked();
    await expect(page.getByLabel(t('publish.retakes'))).not.toBeChecked();
    await day.fill(today);
    await publish(page);
  });

  test(`a pasted manage link opens its quiz in another browser, ${way} @long`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    const quizId = await pasteArticle(page, NEWS_TEXT);
    const link = await page.locator('.manage-link').inputValue();
    const other = await (await openBrowser({ javaScriptEnabled })).newPage();
    await other.goto('/teach');
    const field = other.getByLabel(t('openDesk.label'));
    await field.fill(`${link.slice(0, -3)}zzz`);
    await other.getByRole('button', { name: t('openDesk.go'), exact: true }).click();
    await expect(other.getByRole('alert').filter({ hasText: t('openDesk.wrong') })).toBeVisible();
    await field.fill(link.replace('/teach#', `/teach/${quizId}#`));
    await other.getByRole('button', { name: t('openDesk.go'), exact: true }).click();
    await other.waitForURL((url) => url.pathname === `/teach/${quizId}`);
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Quiz of /);
  });

  test(`a student's attempt is removed in two steps, ${way}`, async ({ openBrowser }) => {
    const desk = await openBrowser({ javaScriptEnabled });
    const page = await desk.newPage();
    await pasteArticle(page, NEWS_TEXT);
    const { code, shareUrl } = await publish(page);
    await startQuiz(await (await openBrowser()).newPage(), shareUrl, 'Ada');
    await startQuiz(await (await openBrowser()).newPage(), shareUrl, 'Ben');
    await page.goto(`/teach/assignments/${code}`);
    const row = page.getByRole('row').filter({ hasText: 'Ada' });
    const go = row.getByRole('button', { name: t('results.removeGo') });
    await expect(go).toBeHidden();
    await row.locator('summary').click();
    await go.click();
    await expect(namesIn(page)).toHaveText(['Ben']);
  });
}

test('a printed quiz shows title, code, link and picture, and no key or secret', async ({
  page,
}) => {
  await pasteArticle(page, NEWS_TEXT);
  const { code, shareUrl } = await publish(page);
  await page.emulateMedia({ media: 'print' });
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const lines = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim());
  expect(lines).toEqual([title, t('publish.code'), code, t('publish.link'), shareUrl]);
  const picture = page.getByRole('img', { name: t('publish.qr', { url: shareUrl }) });
  expect((await picture.boundingBox())?.width).toBeGreaterThan(400);
  await expect(page.locator('.manage-link')).toBeHidden();
});

test('at localhost the sheet says that phones cannot open the link', async ({ page }) => {
  await pasteArticle(page, NEWS_TEXT);
  await publish(page);
  await expect(page.getByText(t('publish.onlyHere'))).toBeVisible();
});

test('a refused article takes the focus to what was wrong', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(t('home.text'), { exact: true }).fill('Norway keeps seeds.');
  await page.getByRole('button', { name: t('home.make') }).click();
  const alert = page.getByRole('alert').filter({ hasText: t('article.too-short') });
  await expect(alert).toBeFocused();
  await expect(page.getByLabel(t('home.text'), { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});

test('the first heading is read without the ornament', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(t('home.lead'));
});

test('the API names the closing time that has passed', async ({ request }) => {
  await expect(publishQuiz(request, { settings: { closesAt: 1 } })).rejects.toThrow(
    /422 .*settings\.closesAt/,
  );
});
