// An article put right: the teacher sees what changes, takes out what lost its proof, and the class follows.
import { publishQuiz } from './drivers/api.ts';
import { handIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a question whose sentence is corrected is taken out for everybody, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request);
    const question = quiz.questions[0];
    const quote = question?.evidence[0]?.quote;
    if (!question || !quote) throw new Error('the quiz has proven questions');
    const student = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(student, quiz.shareUrl, 'Ada');
    await student.goto(`/q/${quiz.code}?n=review`);
    await handIn(student);

    const context = await openBrowser({ javaScriptEnabled });
    await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
    const teacher = await context.newPage();
    await teacher.goto(`/teach/${quiz.id}`);
    await teacher.getByRole('link', { name: t('correctArticle.link'), exact: true }).click();
    const look = teacher.getByRole('button', { name: t('correctArticle.look') });
    await look.click();
    await expect(teacher.getByText(t('problem.same-article'))).toBeVisible();

    const text = teacher.getByLabel(t('correctArticle.text'));
    const corrected = (await text.inputValue()).replace(quote, 'Nobody has ever seen it.');
    await text.fill(corrected);
    await look.click();
    await expect(teacher.locator('del').filter({ hasText: quote })).toBeVisible();
    await expect(teacher.locator('ins')).toContainText(['Nobody has ever seen it.']);
    const choice = teacher.getByRole('group').filter({ hasText: question.stem });
    await expect(choice.getByLabel(t('correctArticle.retire'))).toBeChecked();
    await teacher.getByRole('button', { name: t('correctArticle.make'), exact: true }).click();
    await expect(teacher.getByText(t('correctArticle.corrected'))).toBeVisible();

    await student.reload();
    await expect(student.getByText(t('repair.dropTold'))).toBeVisible();
    await expect(student.getByText(question.stem).first()).toBeVisible();
  });
}
