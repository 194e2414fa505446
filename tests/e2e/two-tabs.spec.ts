// Closed is closed: a stale tab changes nothing and shows what counts.
import { publishQuiz, readResults } from './drivers/api.ts';
import { fillIn, handIn, respond, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a tab left open after handing in shows the result, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    const stale = await context.newPage();
    await startQuiz(stale, quiz.shareUrl, 'Ada');
    const other = await context.newPage();
    await other.goto(`/q/${quiz.code}?n=review`);
    await handIn(other);
    await fillIn(stale, question, true);
    await stale.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(stale.getByText(t('result.scoreLabel'), { exact: true })).toBeVisible();
    const { questions, students } = await readResults(request, quiz);
    expect(questions[0]).toMatchObject({ responded: 0, right: 0 });
    expect(students.page).toMatchObject([{ status: 'finished', points: 0, responded: 0 }]);
  });

  test(`a try that was locked in one tab stays as it was in another, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    const [question] = quiz.questions;
    if (!question) throw new Error('the quiz has questions');
    const context = await openBrowser({ ...PHONE, javaScriptEnabled });
    const stale = await context.newPage();
    await startQuiz(stale, quiz.shareUrl, 'Ada');
    const other = await context.newPage();
    await other.goto(`/q/${quiz.code}?n=1`);
    await respond(other, question, false);
    await fillIn(stale, question, true);
    await stale.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await expect(stale.getByText(t('take.changed'))).toBeVisible();
    await expect(
      stale.getByRole('heading', { name: t('feedback.wrong'), exact: true }),
    ).toBeVisible();
    const { questions } = await readResults(request, quiz);
    expect(questions[0]).toMatchObject({ responded: 1, right: 0 });
  });
}
