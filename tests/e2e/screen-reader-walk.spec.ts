// The walk of screen-reader-walk.md, against the browser's accessibility tree.
import { publishQuiz } from './drivers/api.ts';
import { fillIn } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

/** As the tree's text form quotes it. */
const q = (text: string) => JSON.stringify(text);

test('a student’s whole way can be heard: every step names what is there and tells what happened', async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const [first, second] = quiz.questions;
  if (first?.kind !== 'multiple-choice' || !second) throw new Error('the sample begins otherwise');
  const count = quiz.questions.length;
  const page = await (await openBrowser(PHONE)).newPage();
  const main = page.getByRole('main');
  const focused = page.locator(':focus');
  const answer = page.getByRole('button', { name: t('take.respond'), exact: true });
  const alert = main.getByRole('alert');

  await test.step('open the link', async () => {
    await page.goto(quiz.shareUrl);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link ${q(t('app.skip'))}
      - banner:
        - navigation ${q(t('app.navigation'))}
      - main:
        - group: ${t('aids.open')}
        - heading [level=1]
        - paragraph: ${t('share.count', { count })}
        - textbox ${q(t('share.name'))}
        - button ${q(t('share.start'))}
    `);
    const field = page.getByLabel(t('share.name'), { exact: true });
    await expect(field).toHaveAccessibleDescription(t('share.nameHint'));
  });

  await test.step('start without a name', async () => {
    const field = page.getByLabel(t('share.name'), { exact: true });
    await field.fill(' ');
    await page.getByRole('button', { name: t('share.start') }).click();
    await expect(alert).toHaveText(t('share.nameMissing'));
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  });

  await test.step('start', async () => {
    await page.getByLabel(t('share.name'), { exact: true }).fill('Ada');
    await page.getByRole('button', { name: t('share.start') }).click();
    await expect(main).toMatchAriaSnapshot(`
      - heading [level=1]
      - region ${q(t('take.question', { number: 1, count }))}:
        - heading ${q(t('take.question', { number: 1, count }))} [level=2]
        - progressbar ${q(t('take.progress', { count: 0, total: count }))}
        - group ${q(first.stem)}:
          - list:
            - listitem:
              - radio ${q(first.options[0]?.text ?? '')}
        - button ${q(t('take.respond'))}
        - navigation ${q(t('take.turn', { number: 1 }))}
    `);
  });

  await test.step('answer nothing', async () => {
    await answer.click();
    await expect(alert).toHaveText(t('take.nothing'));
    await expect(answer).toBeFocused();
  });

  await test.step('choose', async () => {
    await fillIn(page, first, false);
    await expect(main.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(alert).toBeHidden();
  });

  await test.step('answer', async () => {
    await answer.click();
    const verdict = page.getByRole('heading', { name: t('feedback.wrong'), level: 3, exact: true });
    await expect(verdict).toBeFocused();
    await expect(main.getByRole('status')).toHaveText(t('take.saved'));
    await expect(main.getByRole('radio').first()).toBeDisabled();
    await expect(main).toMatchAriaSnapshot(`
      - group /${first.stem.slice(0, 12)}/
      - heading ${q(t('feedback.wrong'))} [level=3]
      - term: ${t('feedback.yours')}
      - definition
      - term: ${t('feedback.solution')}
      - definition: ${first.options[0]?.text}
      - figure ${q(`${t('feedback.proof')} 1`)}:
        - blockquote
      - link ${q(t('take.next'))}
      - status: ${t('take.saved')}
    `);
  });

  await test.step('next', async () => {
    await page.waitForTimeout(450);
    await page
      .getByRole('link', { name: t('take.next'), exact: true })
      .first()
      .click();
    await expect(focused).toHaveText(t('take.question', { number: 2, count }));
    await expect(main).toMatchAriaSnapshot(`
      - progressbar ${q(t('take.progress', { count: 1, total: count }))}
      - group ${q(second.stem)}:
        - list:
          - listitem:
            - checkbox
    `);
  });

  await test.step('review', async () => {
    await page.getByRole('link', { name: t('take.review'), exact: true }).click();
    await expect(focused).toHaveText(t('review.heading'));
    await expect(main).toMatchAriaSnapshot(`
      - heading ${q(t('review.heading'))} [level=2]
      - paragraph: ${t('review.open', { count: count - 1 })}
      - list:
        - listitem:
          - link /${t('review.answered')}/
      - paragraph: ${t('review.handInHint')}
      - button ${q(t('review.handIn'))}
    `);
  });

  await test.step('hand in', async () => {
    await page.getByRole('button', { name: t('review.handIn') }).click();
    const heading = (level: number, name: string) =>
      expect(main.getByRole('heading', { level, name, exact: true }));
    await expect(focused).toHaveText(t('result.headingName', { name: 'Ada' }));
    await heading(1, t('result.headingName', { name: 'Ada' })).toBeVisible();
    await heading(3, t('result.question', { number: 1, verdict: 'wrong' })).toBeVisible();
    await heading(3, t('result.question', { number: 2, verdict: 'none' })).toBeVisible();
  });
});
