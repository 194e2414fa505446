// Looking a quiz over: every kind of edit, the way back, and nothing lost by a tab, a reload or the network.
import type { Page } from '@playwright/test';
import { BEARS_TEXT, createQuiz, NEWS_TEXT, publishQuiz } from './drivers/api.ts';
import {
  card,
  closeCard,
  expectSaved,
  openCard,
  openEditor,
  savedQuestions,
  selectWords,
  stems,
} from './drivers/editor.ts';
import { axeFindings } from './drivers/readable.ts';
import { expect, test } from './fixtures.ts';
import { t } from './words.ts';

/** A new quiz of a news report, open in the editor of its teacher. */
async function openNews(page: Page) {
  return openQuizOf(page, NEWS_TEXT);
}

async function openQuizOf(page: Page, text: string) {
  const created = await createQuiz(page.request, text);
  await openEditor(page, created.manageUrl);
  return created;
}

test('a question of each kind is edited, saved, and there after a reload', async ({
  page,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  await openEditor(page, quiz.manageUrl);
  const kinds = quiz.questions.map(({ kind }) => kind);
  for (const [index, kind] of kinds.entries()) {
    const number = index + 1;
    const open = await openCard(page, number);
    const stem = open.locator(`#stem-q${number}`);
    await expect(stem).toBeFocused();
    await stem.fill(kind === 'cloze' ? 'The station is the ____.' : `Changed ${kind}?`);
    switch (kind) {
      case 'multiple-choice':
        await open.getByLabel(t('edit.option', { number: 3 }), { exact: true }).fill('Eva Lund');
        await open.getByLabel(t('edit.optionRight', { number: 2 })).check();
        await open.getByRole('button', { name: t('edit.addOption') }).click();
        await page.keyboard.type('Max Frisk');
        break;
      case 'multiple-response':
        await open.getByLabel(t('edit.optionRight', { number: 3 })).check();
        await open.getByRole('button', { name: t('edit.removeItem', { item: 'ducks' }) }).click();
        await open.getByLabel(t('edit.allOrNothing')).check();
        break;
      case 'true-false':
        await open.getByLabel(t('teach.false'), { exact: true }).check();
        break;
      case 'cloze':
        await open.getByRole('button', { name: t('edit.addAccepted') }).click();
        await page.keyboard.type('Station by the lake');
        break;
      case 'numeric':
        await open.getByLabel(t('edit.value')).fill('1,200.5');
        await open.getByLabel(t('edit.tolerance')).fill('2');
        await open.getByLabel(t('edit.unit')).fill('birds');
        break;
      case 'ordering':
        await open.getByRole('button', { name: t('edit.itemDown', { item: 'herons' }) }).click();
        await expect(
          open.getByRole('button', { name: t('edit.itemDown', { item: 'herons' }) }),
        ).toBeFocused();
        break;
      case 'matching':
        await open.getByRole('button', { name: t('edit.addPair') }).click();
        await page.keyboard.type('three');
        await open.getByLabel(t('edit.match', { number: 3 }), { exact: true }).fill('storks');
        break;
    }
    await open.getByLabel(t('edit.rationale')).fill(`Because of ${kind}.`);
    if (number === 1) await open.getByLabel(t('edit.points')).fill('2.5');
    await closeCard(page, number);
    await expect(page.getByRole('button', { name: t('edit.editOf', { number }) })).toBeFocused();
  }
  const saved = await savedQuestions(page);
  expect(saved.map(({ rationale, score }) => [rationale, score])).toEqual(
    kinds.map((kind) => [`Because of ${kind}.`, null]),
  );
  expect(saved).toMatchObject([
    {
      stem: 'Changed multiple-choice?',
      maxPoints: 250,
      options: [{}, {}, { text: 'Eva Lund' }, { text: 'Max Frisk' }],
      answerKey: { optionId: 'o2' },
    },
    { answerKey: { optionIds: ['o1', 'o2', 'o3'] }, options: { length: 3 }, allOrNothing: true },
    { answerKey: { value: false } },
    { answerKey: { accepted: ['Lake Station', 'Station by the lake'] } },
    { answerKey: { value: 1200.5, tolerance: 2 }, unit: 'birds' },
    { answerKey: { order: ['o3', 'o2', 'o1'] } },
    { prompts: [{}, {}, { text: 'three' }], options: { length: 4 } },
  ]);
  await page.reload();
  await expect(card(page, 1)).toContainText('Changed multiple-choice?');
  await expect(card(page, 5)).toContainText('1200.5 birds');
});

test('moving, dropping and bringing back, with the way back and forth', async ({ page }) => {
  await openNews(page);
  const before = await stems(page);
  const [first = '', second = '', third = ''] = before;
  await page.getByRole('button', { name: t('edit.down', { number: 1 }), exact: true }).click();
  expect((await stems(page)).slice(0, 3)).toEqual([second, first, third].map(numbered));
  await expect(
    page.getByRole('button', { name: t('edit.down', { number: 2 }), exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await stems(page)).toEqual(before);
  const at = await lastOfItsSentence(page);
  await page
    .getByRole('button', { name: t('edit.dropOf', { number: at + 1 }), exact: true })
    .click();
  await expect(card(page, at + 1)).toBeFocused();
  expect(await stems(page)).toEqual(before.filter((_, place) => place !== at).map(numbered));
  await expectSaved(page);
  await page.reload();
  await page
    .locator('summary')
    .filter({ hasText: t('edit.dropped', { count: 1 }) })
    .click();
  await page.getByRole('button', { name: /^Bring back/ }).click();
  expect(await stems(page)).toEqual(before);
  await page.getByRole('button', { name: t('edit.undo') }).click();
  expect(await stems(page)).toHaveLength(before.length - 1);
  await page.keyboard.press('Control+y');
  expect(await stems(page)).toEqual(before);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  expect(await stems(page)).toEqual(before);

  const open = await openCard(page, 1);
  const field = open.getByRole('textbox').first();
  await field.pressSequentially(' More');
  await closeCard(page, 1);
  await page.getByRole('button', { name: t('edit.undo') }).click();
  expect(await stems(page)).toEqual(before);
});

/** A question that is brought back goes behind all that its own or an earlier sentence proves. @returns its place, from 0 */
async function lastOfItsSentence(page: Page): Promise<number> {
  const starts = (await savedQuestions(page)).map(({ evidence }) => evidence[0]?.start ?? 0);
  const at = starts.findIndex((start, place) =>
    starts.slice(place + 1).every((later) => later > start),
  );
  expect(at).toBeLessThan(starts.length - 1);
  return at;
}

/** The mark of the footnote follows its place. */
function numbered(stem: string, at: number): string {
  return stem.replace(/(?<=\D)\d+$/, String(at + 1));
}

test('a wrong answer is swapped for another that was proposed @long', async ({ page }) => {
  const { id, manageKey } = await openNews(page);
  const questions = await savedQuestions(page);
  const at = questions.findIndex(({ kind }) => kind === 'multiple-choice');
  const wrong = { provenance: 'article', code: 'in-article', params: {} };
  const proposed = { ...questions[at], spareOptions: [{ text: 'Proposed as well', wrong }] };
  await page.request.patch(`/api/quizzes/${id}`, {
    headers: { authorization: `Bearer ${manageKey}` },
    data: {
      version: 1,
      questions: questions.map((each, place) => (place === at ? proposed : each.id)),
    },
  });
  await page.reload();
  const open = await openCard(page, at + 1);
  await open.getByRole('button', { name: /^Swap/ }).first().click();
  await open.getByRole('button', { name: 'Proposed as well', exact: true }).click();
  const question = (await savedQuestions(page))[at];
  expect(question && 'options' in question && question.options.map(({ text }) => text)).toContain(
    'Proposed as well',
  );
  expect(question?.spareOptions).toHaveLength(1);
});

test('a sentence of the article gives another question, and the drawer too', async ({ page }) => {
  await openQuizOf(page, BEARS_TEXT);
  const count = (await stems(page)).length;
  const list = page.getByLabel(t('edit.sentence'));
  const offers = page.locator('.about [data-spare]');
  const sentences = await list.locator('option').count();
  for (let at = 0; at < sentences - 1 && (await offers.count()) === 0; at += 1) {
    await page.locator(`.article-pane [data-sentence="${at}"]`).first().click();
    await expect(list).toHaveValue(String(at));
    if ((await offers.count()) === 0) {
      await expect(page.getByText(t('edit.sentenceNone'))).toBeVisible();
    }
  }
  await offers.first().getByRole('button').click();
  expect(await stems(page)).toHaveLength(count + 1);
  const drawer = page.locator('.drawer').filter({ hasText: 'Needs a look' });
  await drawer.locator('summary').click();
  const doubtful = drawer.locator('[data-spare]').first();
  await expect(doubtful).toContainText(`${t('severity.warning')}.`);
  const id = await doubtful.getAttribute('data-spare');
  await doubtful.getByRole('button').click();
  await expect(page.locator(`#card-${id}`)).toBeFocused();
  expect((await savedQuestions(page)).map((question) => question.id)).toContain(id);
});

test('one’s own question, with selected words as its proof and without @long', async ({ page }) => {
  await openNews(page);
  const words = NEWS_TEXT.split('\n\n').at(-1)?.split(' ').slice(0, 5).join(' ') ?? '';
  const own = page.locator('.drawers');
  await own.getByLabel(t('edit.kindLabel')).selectOption('true-false');
  await own.getByRole('button', { name: t('edit.writeOwn') }).click();
  await page.keyboard.type('This is a statement of my own making.');
  const open = page.locator('.card.open');
  await expect(open).toContainText(t('findings.not-proven'));
  await selectWords(page, words);
  await open.getByRole('button', { name: /^Use as proof/ }).click();
  await expect(open.getByText(`“${words}”`)).toBeVisible();
  await expect(open).not.toContainText(t('findings.not-proven'));
  const saved = await savedQuestions(page);
  const mine = saved.find(({ id }) => id.startsWith('own-'));
  expect(mine).toMatchObject({ score: null, evidence: [{ quote: words }] });
  const quote = mine?.evidence[0];
  await expect(page.locator(`#quote-${mine?.id}`)).toHaveText(words);
  expect(quote).toBeDefined();
});

test('the checks speak up while one types, and publishing asks once more', async ({ page }) => {
  await openNews(page);
  const open = await openCard(page, 1);
  const stem = open.getByRole('textbox').first();
  const text = await stem.inputValue();
  await stem.fill(`${text.replace(/\?$/, '')} , [`);
  await expect(open.locator('.finding.error').first()).toContainText(t('severity.error'));
  await page.getByRole('button', { name: t('publish.go') }).click();
  await expect(page.getByText(t('publish.contested'))).toBeVisible();
  await page.getByLabel(t('publish.confirm')).check();
  await page.getByRole('button', { name: t('publish.go') }).click();
  await expect(page.getByRole('link', { name: /\/q\/[\w-]+$/ })).toBeVisible();
});

test('of two tabs the later one is told, and what it would lose', async ({ context }) => {
  const page = await context.newPage();
  await openNews(page);
  const other = await context.newPage();
  await openEditor(other, page.url());
  await page.getByRole('button', { name: t('edit.dropOf', { number: 1 }), exact: true }).click();
  await expectSaved(page);
  const left = await stems(page);
  await other.getByLabel(t('edit.title')).fill('A title of the other tab');
  const notice = other.getByRole('alert').filter({ hasText: t('edit.staleHeading') });
  await expect(notice).toContainText('A title of the other tab');
  await expect(other.locator('.save-state')).toHaveText(t('edit.statuses.stale'));
  await notice.getByRole('button', { name: t('edit.staleLoad') }).click();
  await expect(notice).toBeHidden();
  await expect(other.locator('.card')).toHaveCount(left.length);
  await expect(other.getByLabel(t('edit.title'))).not.toHaveValue('A title of the other tab');
});

test('without network all is kept and sent later, also a save whose reply was lost @long', async ({
  page,
  context,
}) => {
  await openNews(page);
  await context.setOffline(true);
  await page.getByLabel(t('edit.title')).fill('Typed in a tunnel');
  await expect(page.locator('.save-state')).toHaveText(t('edit.statuses.offline'));
  await context.setOffline(false);
  await expectSaved(page);
  let lost = 0;
  await page.route('**/api/quizzes/*', async (route) => {
    if (route.request().method() !== 'PATCH' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.getByLabel(t('edit.title')).fill('Typed twice');
  await expect.poll(() => lost).toBe(1);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typed twice');
});

test('what is not finished stays in this browser and is not sent @long', async ({ page }) => {
  await openNews(page);
  const count = (await stems(page)).length;
  await page
    .locator('.drawers')
    .getByRole('button', { name: t('edit.writeOwn') })
    .click();
  await page.keyboard.type('Half a question');
  await expect(page.locator('.card.open')).toContainText(t('edit.lacks.option'));
  await expect(page.locator('.save-state')).toHaveText(t('edit.statuses.unfinished'));
  await page.reload();
  await expect(page.locator('.card').filter({ hasText: 'Half a question' })).toContainText(
    t('edit.unfinished'),
  );
  const quizId = new URL(page.url()).pathname.split('/').at(-1);
  const reply = await page.request.get(`/api/quizzes/${quizId}`);
  expect(((await reply.json()) as { questions: unknown[] }).questions).toHaveLength(count);
});

test('from the keyboard alone: edit, move, add from a sentence, undo', async ({ page }) => {
  await openNews(page);
  const reach = async (id: string): Promise<void> => {
    for (let step = 0; step < 300; step += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`never reached ${id}`);
  };
  const [first] = await savedQuestions(page);
  await page.locator('#editor-heading').focus();
  await reach(`edit-${first?.id}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Really?');
  await expect(page.locator(`#stem-${first?.id}`)).toHaveValue(/ Really\?$/);
  await page
    .getByRole('button', { name: t('edit.doneOf', { number: 1 }), exact: true })
    .press('Enter');
  await expect(page.locator(`#edit-${first?.id}`)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('.card').nth(1)).toHaveAttribute('id', `card-${first?.id}`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.locator(`#card-${first?.id} .stem`)).not.toContainText('Really?');
});

test('trying it as a student scores at once and leaves no trace', async ({ page, request }) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  await openEditor(page, quiz.manageUrl);
  await page.getByRole('link', { name: t('edit.tryIt') }).click();
  await page.getByLabel('Mira Holt').check();
  await page.getByRole('button', { name: t('take.respond') }).click();
  await expect(page.getByRole('heading', { name: t('feedback.right') })).toBeVisible();
  await page.getByRole('link', { name: t('take.next') }).click();
  await page.getByRole('button', { name: t('take.respond') }).click();
  await expect(page.getByText(t('take.nothing'))).toBeVisible();
  const headers = { authorization: `Bearer ${quiz.manageKey}` };
  const reply = await request.get(`/api/assignments/${quiz.assignmentId}/results`, { headers });
  expect(await reply.json()).toMatchObject({ summary: { started: 0 } });
});

test('the editor is sound for everybody, on a phone and on a desk', async ({ page }) => {
  test.setTimeout(120_000);
  await openNews(page);
  for (const summary of await page.locator('.drawer summary').all()) await summary.click();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const narrow = width < 1000;
    await openCard(page, 1);
    if (narrow)
      await page.getByRole('button', { name: t('edit.showArticle'), exact: true }).click();
    await page.locator('.article-pane [data-sentence="3"]').first().click();
    expect(await axeFindings(page), `at ${width} px`).toEqual([]);
    if (narrow) await page.keyboard.press('Escape');
    await closeCard(page, 1);
  }
});
