// One quiz for several classes: codes and settings of their own, class lists, personal links, names.
import type { Locator, Page } from '@playwright/test';
import { ARTICLE_TEXT, publishQuiz, startAttempt } from './drivers/api.ts';
import { expectSaved } from './drivers/editor.ts';
import { expectReadable } from './drivers/readable.ts';
import { expectQuestion, respond, startQuiz, takeFrom } from './drivers/student.ts';
import { namesIn, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true });

/** axe itself is script; the pages without it are the same. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  if (await runsScript(page)) await expectReadable(page, name);
}

const runsScript = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.matchMedia('(scripting: enabled)').matches);

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`two classes have codes and settings of their own and get changes at one publish, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await pasteArticle(page, ARTICLE_TEXT);
    const first = await publish(page);
    const student = await (await openBrowser({ javaScriptEnabled })).newPage();
    await startQuiz(student, first.shareUrl, 'Ada');
    const before = await page.getByRole('heading', { level: 3 }).count();

    await page
      .locator('summary')
      .filter({ hasText: t('assign.add') })
      .click();
    await page.getByLabel(t('assign.class'), { exact: true }).fill('Year 9 B');
    await page.getByLabel(t('publish.feedback')).selectOption('end');
    await page.getByLabel(t('assign.timeLimit')).fill('30');
    await button(page, t('assign.addGo')).click();
    await expect(page.getByRole('heading', { name: 'Year 9 B' })).toBeVisible();
    await expect(page.getByRole('heading', { name: t('assign.unnamed') })).toBeVisible();
    const codes = await page.locator('.assign-code').allTextContents();
    expect(new Set(codes).size).toBe(2);
    expect(codes[0]).toBe(first.code);
    await expectAccessible(page, 'quiz with two classes');
    await student.goto(`/q/${codes[1]}`);
    await expect(student.getByText(t('share.feedbackEnd'))).toBeVisible();
    await expect(student.getByText(t('share.timeLimit', { minutes: 30 }))).toBeVisible();
    await expect(student.getByText('Year 9 B')).toHaveCount(0);

    if (javaScriptEnabled) {
      await button(page, t('edit.drop')).first().click();
      await expectSaved(page);
      await page.reload();
    } else {
      await page.getByLabel(t('teach.leaveOut')).first().check();
      await button(page, t('teach.save')).first().click();
    }
    await expect(page.getByText(t('publish.againLead', { count: 2 }))).toBeVisible();
    await button(page, t('publish.again')).click();
    await expect(page.getByText(t('publish.changed'))).toHaveCount(0);
    const questions = before - 1;
    for (const code of codes) {
      await student.goto(`/q/${code}`);
      if (code === first.code) {
        const heading = t('take.question', { number: 1, count: before });
        await expect(student.getByRole('heading', { name: heading })).toBeVisible();
      } else await expect(student.getByText(t('share.count', { count: questions }))).toBeVisible();
    }
  });

  test(`settings change after publishing, with the zone of the times said, ${way} @long`, async ({
    openBrowser,
  }) => {
    const context = await openBrowser({ javaScriptEnabled, timezoneId: 'America/New_York' });
    const page = await context.newPage();
    await pasteArticle(page, ARTICLE_TEXT);
    const { code, shareUrl } = await publish(page);
    await page.getByRole('link', { name: t('assign.settings') }).click();
    const zone = page.getByLabel(t('assign.timeZone'));
    await expect(zone).toHaveValue(javaScriptEnabled ? 'America/New_York' : 'UTC');
    await expectAccessible(page, 'settings');
    const day = page.getByLabel(t('publish.closesAt'));
    await page.getByLabel(t('assign.class'), { exact: true }).fill('Year 9 A');
    await page.getByLabel(t('assign.questionCount')).fill('2');
    await page.getByLabel(t('assign.passMark')).fill('60');
    await zone.selectOption('Europe/Berlin');
    await page.getByLabel(t('assign.opensOn')).fill('2027-03-28');
    await page.getByLabel(t('assign.opensTime')).fill('09:30');
    await day.fill('2027-03-27');
    await button(page, t('assign.save')).click();
    await expect(day).toHaveAccessibleDescription(new RegExp(t('assign.opensAfter')));
    await expect(page.getByLabel(t('assign.opensTime'))).toHaveValue('09:30');
    await expect(page.getByLabel(t('assign.questionCount'))).toHaveValue('2');
    await day.fill('2027-03-28');
    await button(page, t('assign.save')).click();
    await expect(page.getByText(t('assign.saved'), { exact: true })).toBeVisible();
    await expect(page.getByLabel(t('assign.opensOn'))).toHaveValue('2027-03-28');
    await expect(page.getByLabel(t('assign.opensTime'))).toHaveValue('09:30');
    await expect(day).toHaveValue('2027-03-28');
    await expect(page.getByLabel(t('assign.closesTime'), { exact: true })).toHaveValue('');
    await expect(zone).toHaveValue('Europe/Berlin');

    const student = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await student.goto(shareUrl);
    const moment = 'Sunday, 28 March 2027, 09:30 (Berlin time, UTC+2)';
    await expect(student.getByText(t('assign.opens', { moment }))).toBeVisible();
    await expectAccessible(student, 'a quiz that opens later');
    await page.getByLabel(t('assign.opensOn')).fill('');
    await page.getByLabel(t('assign.opensTime')).fill('');
    await button(page, t('assign.save')).click();
    await expect(page.getByText(t('assign.saved'), { exact: true })).toBeVisible();
    await student.reload();
    await expect(student.getByText(t('share.count', { count: 2 }))).toBeVisible();
    await startQuiz(student, shareUrl, 'Ada');
    await button(page, t('assign.closeNow')).click();
    await expect(page.getByText(/^Closed since /)).toBeVisible();
    await page.goto(`/teach/assignments/${code}`);
    await expect(page.getByRole('row').filter({ hasText: 'Ada' })).toBeVisible();
    await expect(page.getByText('Year 9 A')).toBeVisible();
    await page.goto(shareUrl);
    await expect(page.getByText(t('share.closed'))).toBeVisible();
  });

  test(`students choose their name from the list, and who is missing shows, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await pasteArticle(page, ARTICLE_TEXT);
    const { code, shareUrl } = await publish(page);
    await page.getByRole('link', { name: t('assign.students') }).click();
    await page.getByLabel(t('assign.rosterLabel')).fill('Ada\n Ben \nAda\n');
    await button(page, t('assign.rosterSave')).click();
    await expect(page.getByLabel(t('assign.rosterLabel'))).toHaveValue('Ada\nBen\nAda (2)');
    await expectAccessible(page, 'names and links');

    const ben = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await ben.goto(shareUrl);
    const list = ben.getByLabel(t('assign.chooseName'));
    await expect(list.locator('option')).toHaveText([
      t('assign.chooseNameFirst'),
      'Ada',
      'Ben',
      'Ada (2)',
    ]);
    await expectAccessible(ben, 'a quiz with a list');
    await list.selectOption('Ben');
    const other = await (await openBrowser({ javaScriptEnabled })).newPage();
    await other.goto(shareUrl);
    await other.getByLabel(t('assign.chooseName')).selectOption('Ben');
    await button(ben, t('share.start')).click();
    await expectQuestion(ben, 1);
    await button(other, t('share.start')).click();
    await expect(other.getByRole('alert').filter({ hasText: t('assign.nameTaken') })).toBeVisible();
    const taken = other.locator('option', { hasText: t('assign.taken', { name: 'Ben' }) });
    await expect(taken).toBeDisabled();

    await page.goto(`/teach/assignments/${code}`);
    await expect(namesIn(page)).toHaveText(['Ben', 'Ada', 'Ada (2)']);
    const absent = page.getByRole('row').filter({ hasText: t('assign.absent') });
    await expect(absent).toHaveCount(2);
    await expectAccessible(page, 'results with absentees');
  });

  test(`a personal link starts as its student, with more time, on any device, ${way}`, async ({
    openBrowser,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await pasteArticle(page, ARTICLE_TEXT);
    await page
      .locator('summary')
      .filter({ hasText: t('publish.settings') })
      .click();
    await page.getByLabel(t('assign.timeLimit')).fill('20');
    const { code } = await publish(page);
    await page.getByRole('link', { name: t('assign.students') }).click();
    await page.getByLabel(t('assign.linkName'), { exact: true }).fill('Ada');
    await page.getByLabel(t('assign.extra'), { exact: true }).selectOption('50');
    await button(page, t('assign.linkGo')).click();
    await expect(page.getByText(t('assign.linkMade'))).toBeVisible();
    const link = (await page.locator('.assign-url').textContent()) ?? '';
    expect(new URL(link).searchParams.get('p')).toMatch(/^[0-9a-f]{32,}$/);
    await expectAccessible(page, 'names and links with a link');

    const device = async () => (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    const phone = await device();
    await phone.goto(link);
    await expect(phone.getByText(t('share.timeLimit', { minutes: 30 }))).toBeVisible();
    await expect(phone.getByText(t('assign.personal', { name: 'Ada' }))).toBeVisible();
    await expectAccessible(phone, 'a quiz by a personal link');
    await button(phone, t('share.start')).click();
    await expectQuestion(phone, 1);
    await expect(phone.getByText(t('assign.until'))).toBeVisible();
    const tablet = await device();
    await tablet.goto(link);
    await button(tablet, t('share.start')).click();
    await expectQuestion(tablet, 1);
    await page.goto(`/teach/assignments/${code}`);
    await expect(namesIn(page)).toHaveText(['Ada']);

    await page.goto(`/teach/assignments/${code}/students`);
    await page.getByRole('button', { name: t('assign.revoke') }).click();
    await expect(page.locator('.assign-url')).toHaveCount(0);
    const late = await device();
    await late.goto(link);
    await expect(
      late.getByRole('alert').filter({ hasText: t('assign.linkUnknown') }),
    ).toBeVisible();
  });

  test(`a name is changed, and two of one student are put together, ${way} @long`, async ({
    openBrowser,
    request,
  }) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await pasteArticle(page, ARTICLE_TEXT);
    const { code } = await publish(page);
    for (const name of ['Rude', 'Ada']) await startAttempt(request, code, name);
    await page.goto(`/teach/assignments/${code}`);
    const row = page.getByRole('row').filter({ hasText: 'Rude' });
    await row.locator('summary').click();
    await expectAccessible(page, 'results with a name to change');
    await row.getByLabel(t('assign.rename'), { exact: true }).fill('Ben');
    await button(row, t('assign.renameGo')).click();
    await expect(namesIn(page)).toHaveText(['Ben', 'Ada']);

    const ben = page.getByRole('row').filter({ hasText: 'Ben' });
    await ben.locator('summary').click();
    await ben.getByLabel(t('assign.rename'), { exact: true }).fill('Ada');
    await ben.getByLabel(t('assign.sameStudent')).check();
    await button(ben, t('assign.renameGo')).click();
    const repeat = t('results.run', { name: 'Ada', run: 2 });
    await expect(namesIn(page)).toHaveText(['Ada', repeat]);
    await expect(page.locator('.figures dd').first()).toHaveText('1');
  });
}

test('a student is told whether they passed, and so is the teacher @long', async ({
  openBrowser,
  request,
}) => {
  const settings = { passMark: 60, questionCount: 2 };
  const quiz = await publishQuiz(request, { settings });
  const asked = quiz.questions.slice(0, 2);
  for (const [name, right] of [
    ['Ada', true],
    ['Ben', false],
  ] as const) {
    const page = await (await openBrowser()).newPage();
    await startQuiz(page, quiz.shareUrl, name);
    await takeFrom(page, asked, { right });
    const said = t(right ? 'assign.passed' : 'assign.failed', { percent: 60 });
    await expect(page.getByText(said)).toBeVisible();
  }
  const desk = await (await openBrowser()).newPage();
  await desk.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
  await desk.goto(`/teach/assignments/${quiz.assignmentId}`);
  const row = (name: string) => desk.getByRole('row').filter({ hasText: name });
  await expect(row('Ada')).toContainText(t('assign.passedShort'));
  await expect(row('Ben')).toContainText(t('assign.failedShort'));
});

test('feedback that was told at once is not untold by a change of settings @long', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request);
  const [question] = quiz.questions;
  if (!question) throw new Error('no question');
  const page = await (await openBrowser()).newPage();
  await startQuiz(page, quiz.shareUrl, 'Ada');
  await respond(page, question, false);
  const reply = await request.patch(`/api/assignments/${quiz.assignmentId}`, {
    headers: { authorization: `Bearer ${quiz.manageKey}` },
    data: { settings: { feedback: 'end' } },
  });
  expect(reply.status()).toBe(200);
  await page.goto(`${quiz.shareUrl}?n=1`);
  await expect(page.getByRole('heading', { name: t('feedback.wrong'), exact: true })).toBeVisible();
  await expect(button(page, t('take.respond'))).toHaveCount(0);
});
