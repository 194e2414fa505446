// "I think this question is wrong": from a student to the teacher and back.
import { publishQuiz, readQuestions } from './drivers/api.ts';
import { fillIn, handIn, startQuiz } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { waysOf } from './ways.ts';
import { t } from './words.ts';

const REASON = 'The article names <b>somebody else</b> in this very sentence.';

for (const javaScriptEnabled of waysOf('without script')) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a challenge goes to the teacher, and the answer comes back, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, {
      everyKind: true,
      settings: { showArticle: true, questionCount: 1 },
    });
    const [question] = await readQuestions(request, quiz.id, quiz.manageKey);
    if (!question) throw new Error('the quiz has questions');
    const quote = question.evidence[0]?.quote ?? '';
    const student = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    await startQuiz(student, quiz.shareUrl, 'Ada');
    await fillIn(student, question, false);
    await student.getByRole('button', { name: t('take.respond'), exact: true }).click();
    await student.getByRole('link', { name: t('challenge.link') }).click();
    await student.locator('.sentences label').filter({ hasText: quote }).click();
    await student.getByLabel(t('challenge.reason')).fill(REASON);
    await student.getByRole('button', { name: t('challenge.go') }).click();
    await expect(student.getByText(t('challenge.sent'))).toBeVisible();

    const context = await openBrowser({ javaScriptEnabled });
    await context.request.post('/api/desk/open', { data: { manageKey: quiz.manageKey } });
    const teacher = await context.newPage();
    await teacher.goto(`/teach/assignments/${quiz.assignmentId}`);
    await teacher.getByRole('link', { name: t('challenges.open', { count: 1 }) }).click();
    await expect(teacher.getByRole('heading', { name: 'Ada' })).toBeVisible();
    await expect(teacher.getByText(REASON)).toBeVisible();
    await expect(teacher.locator('.challenges .entries q')).toContainText(quote);
    await teacher.getByLabel(t('challenges.reply')).fill('Well seen.');
    await teacher.getByRole('button', { name: t('challenges.agree') }).click();
    await expect(teacher.getByText(t('repair.agreed'))).toBeVisible();
    expect(new URL(teacher.url()).hash).toBe(`#${question.id}`);
    await teacher.getByRole('link', { name: t('repair.toChallenges') }).click();
    await expect(teacher.getByText(t('challenges.was.agreed'))).toBeVisible();

    await student.goto(`/q/${quiz.code}?n=review`);
    await handIn(student);
    await expect(student.getByText(t('challenge.agreed'))).toBeVisible();
    await expect(student.getByText('“Well seen.”')).toBeVisible();
  });
}
