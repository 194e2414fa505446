// A key put right: the teacher sees what it would change, makes it, and the student sees the new score.
import { publishQuiz, readQuestions } from './drivers/api.ts';
import { fillIn, handIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a corrected question rescores a student who has handed in, undone it is as it was, and the quiz takes it where asked, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true, settings: { questionCount: 1 } });
    const [question] = await readQuestions(request, quiz.id, quiz.manageKey);
    if (!question) throw new Error('the quiz has questions');
    const student = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(student, quiz.shareUrl, 'Ada');
    await fillIn(student, question, false);
    await student.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await student.goto(`/q/${quiz.code}?n=review`);
    await handIn(student);
    const points = (got: number) => t('result.score', { points: got, max: 1 });
    await expect(student.locator('.score')).toContainText(points(0));

    const context = await openBrowser({ javaScriptEnabled });
    await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
    const teacher = await context.newPage();
    await teacher.goto(`/teach/assignments/${quiz.assignmentId}`);
    await teacher.getByRole('link', { name: t('repair.link') }).click();
    await teacher
      .getByRole('link', { name: t('repair.open') })
      .first()
      .click();
    await teacher
      .getByRole('link', { name: t('repair.acceptThis') })
      .first()
      .click();
    const effect = t('repair.effect', { students: 1, up: 1, down: 0 });
    await expect(teacher.getByText(effect)).toBeVisible();
    await teacher.getByRole('button', { name: t('repair.make') }).click();
    await expect(teacher.getByText(t('repair.corrected'))).toBeVisible();

    await student.reload();
    await expect(student.locator('.score')).toContainText(points(1));
    await expect(student.getByText(t('repair.acceptTold', { number: 1 }))).toBeVisible();

    await teacher.getByRole('button', { name: t('repair.undo') }).click();
    await expect(teacher.getByText(t('repair.undone'))).toBeVisible();
    await student.reload();
    await expect(student.locator('.score')).toContainText(points(0));

    await teacher.goto(`/teach/assignments/${quiz.assignmentId}/repair/${question.id}?type=drop`);
    await teacher.getByLabel(t('repair.alsoInQuiz')).check();
    await teacher.getByRole('button', { name: t('repair.make') }).click();
    await expect(teacher.getByText(t('repair.correctedBoth'))).toBeVisible();
    const left = await readQuestions(request, quiz.id, quiz.manageKey);
    expect(left.map(({ id }) => id)).not.toContain(question.id);
  });
}
