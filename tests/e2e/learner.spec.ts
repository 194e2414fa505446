// Coming back: what a quiz taught is kept, asked again the next day, carried to another device and forgotten.
import { publishQuiz } from './drivers/api.ts';
import { type MovedClock, makeClock } from './drivers/clock.ts';
import { axeFindings } from './drivers/readable.ts';
import { startQuiz, takeFrom } from './drivers/student.ts';
import { test as base, expect, PHONE } from './fixtures.ts';
import { type App, serveApp } from './serve-app.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

/** The app, whose clock the test moves. */
const test = base.extend<object, { app: App; clock: MovedClock }>({
  clock: [
    async ({ store: _ }, use) => {
      const clock = makeClock();
      await use(clock);
      clock.remove();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ store, clock }, use) => {
      const app = await serveApp(store, clock.variables);
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';
  test(`what a quiz taught comes back the next day in another form, goes to another device and is forgotten, ${way}`, async ({
    openBrowser,
    request,
    clock,
  }) => {
    clock.moveTo(0);
    const quiz = await publishQuiz(request, { everyKind: true, settings: { questionCount: 2 } });
    const first = quiz.questions.slice(0, 1);
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    const page = await context.newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    await takeFrom(page, quiz.questions.slice(0, 2), { right: false });
    await page.getByRole('button', { name: t('learn.keep') }).click();
    await expect(page.getByRole('heading', { name: t('learn.title'), level: 1 })).toBeVisible();
    await expect(page.getByText(t('learn.kept', { added: 1 }))).toBeVisible();
    await expect(
      page.getByRole('heading', { name: t('learn.dueHeading', { count: 0 }) }),
    ).toBeVisible();

    clock.moveTo(1);
    await page.goto('/me');
    await page.getByRole('button', { name: t('learn.start') }).click();
    await expect(
      page.getByRole('heading', { name: t('learn.reviewFact', { number: 1 }) }),
    ).toBeVisible();
    const shown = await page.content();
    for (const secret of ['SECRET', 'answerKey', ...first.flatMap(({ rationale }) => rationale)]) {
      expect(shown).not.toContain(secret);
    }
    // The quiz asked by choosing one; now several are to be chosen.
    const several = quiz.questions[1];
    if (several?.kind !== 'multiple-response') throw new Error('another quiz than expected');
    for (const { id, text } of several.options) {
      if (several.answerKey.optionIds.includes(id))
        await page.getByLabel(text, { exact: true }).check();
    }
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('feedback.right') })).toBeVisible();
    await expect(page.locator('.footnote mark').first()).toBeVisible();
    await page.getByRole('link', { name: t('learn.reviewEnd') }).click();
    await expect(page.getByText(t('learn.overSum', { asked: 1, right: 1 }))).toBeVisible();
    await page.getByRole('link', { name: t('learn.overBack') }).click();
    await expect(page.getByRole('button', { name: t('learn.start') })).toBeHidden();

    // To another device: opened by the link's fragment, and only when the student says so.
    await page.goto('/me/link');
    const url = await page.getByLabel(t('learn.linkLabel')).inputValue();
    const other = await (await openBrowser(PHONE)).newPage();
    await other.goto(url);
    await expect(other.getByText(t('learn.openFilled'))).toBeVisible();
    expect(other.url()).not.toContain('#');
    expect(await other.context().cookies()).toEqual([]);
    await other.getByRole('button', { name: t('learn.open') }).click();
    await expect(other.getByText(t('learn.opened'))).toBeVisible();
    await expect(other.getByText(t('learn.facts', { cards: 1, firm: 0 })).first()).toBeVisible();
    expect(await axeFindings(other)).toEqual([]);
    const exported = await other.request.get('/me/export');
    expect(exported.headers()['content-disposition']).toContain('footnote-anki.txt');
    expect((await exported.text()).split('\n')[0]).toBe('#separator:tab');

    // Forgotten on the other device, it is gone on this one.
    await other.getByRole('link', { name: t('learn.forget') }).click();
    await other.getByRole('button', { name: t('learn.forgetYes') }).click();
    await expect(other.getByText(t('learn.forgotten'))).toBeVisible();
    expect(await other.context().cookies()).toEqual([]);
    await page.goto('/me');
    await expect(page.getByRole('heading', { name: t('me.title'), level: 1 })).toBeVisible();
    await page.goto('/me/link');
    await page.getByLabel(t('learn.openLabel')).fill(url);
    await page.getByRole('button', { name: t('learn.open') }).click();
    await expect(page.getByText(t('learn.openWrong'))).toBeVisible();
  });
}
