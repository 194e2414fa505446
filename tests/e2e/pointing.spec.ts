// After choosing, a student points at the sentence that proves it; the teacher can tell reading from luck.
import { publishQuiz } from './drivers/api.ts';
import { fillIn, handIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`the sentence is pointed at on a phone, before the feedback, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, {
      everyKind: true,
      settings: { pointAtSentence: true, questionCount: 1 },
    });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const quote = question.evidence[0]?.quote ?? '';
    const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(page, quiz.shareUrl, 'Ada');
    await fillIn(page, question, true);
    await page.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(page.getByRole('heading', { name: t('pointing.heading') })).toBeVisible();
    await expect(page.getByText(t('feedback.right'), { exact: true })).toBeHidden();
    await page.reload();
    await expect(page.getByText(t('feedback.right'), { exact: true })).toBeHidden();

    await page.getByRole('button', { name: t('pointing.go') }).click();
    await expect(page.getByText(t('pointing.missed'))).toBeVisible();
    await page.locator('.sentences label').first().click();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.sentences input').nth(1)).toBeChecked();
    await page.locator('.sentences label').filter({ hasText: quote }).click();
    await page.getByRole('button', { name: t('pointing.go') }).click();
    await expect(page.getByRole('heading', { name: t('feedback.right') })).toBeVisible();
    await expect(page.getByText(t('pointing.hit'))).toBeVisible();
    await page.waitForTimeout(450);
    await page
      .getByRole('link', { name: t('take.review'), exact: true })
      .first()
      .click();
    await handIn(page);
    await expect(page.getByText(t('pointing.hit'))).toBeVisible();

    const headers = { authorization: `Bearer ${quiz.manageKey}` };
    const results = await request.get(`/api/assignments/${quiz.assignmentId}/results`, { headers });
    const { questions } = await results.json();
    expect(questions[0].pointing).toMatchObject({ rightAndProof: 1, rightAndOther: 0 });
  });
}
