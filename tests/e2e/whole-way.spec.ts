// The whole way: an article becomes a quiz, students take it, the teacher sees progress. With script on both stores,
// without on the embedded one; the short form takes Redis for the first.
import { NEWS_TEXT, readQuestions } from './drivers/api.ts';
import { expectQuestion, goOn, respond, startQuiz, takeFrom } from './drivers/student.ts';
import { openResults, pasteArticle, publish } from './drivers/teacher.ts';
import { expect, PHONE, test } from './fixtures.ts';
import { t } from './words.ts';

/** Enough for half a dozen questions. */
const OPENING = NEWS_TEXT.split('\n\n').slice(0, 3).join('\n\n');

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a teacher shares a quiz, two students take it, the results show both, ${way}${javaScriptEnabled ? ' @both' : ''}`, async ({
    openBrowser,
  }) => {
    const desk = await openBrowser({ javaScriptEnabled });
    const teacher = await desk.newPage();
    const quizId = await pasteArticle(teacher, OPENING);
    const questions = await readQuestions(desk.request, quizId);
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const { stem, evidence } of questions) {
      await expect(teacher.getByText(longestPart(stem)).first()).toBeVisible();
      await expect(teacher.getByText(evidence[0]?.quote ?? '?').first()).toBeAttached();
    }
    const { shareUrl, code } = await publish(teacher);
    await expect(teacher.getByText(code, { exact: true })).toBeVisible();
    await expect(
      teacher.getByRole('img', { name: t('publish.qr', { url: shareUrl }) }),
    ).toBeVisible();
    await openResults(teacher);
    await expect(teacher.getByText(t('results.studentsEmpty'))).toBeVisible();

    const ada = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    const ben = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
    const middle = Math.ceil(questions.length / 2);
    await startQuiz(ada, shareUrl, 'Ada');
    for (const [index, question] of questions.slice(0, middle).entries()) {
      await expectQuestion(ada, index + 1);
      await respond(ada, question, true);
      await goOn(ada, false);
    }
    await ada.reload();
    await expectQuestion(ada, middle + 1);
    await ada.goto(shareUrl);
    await expectQuestion(ada, middle + 1);
    await takeFrom(ada, questions, { from: middle + 1, right: true });
    await startQuiz(ben, shareUrl, 'Ben');
    await takeFrom(ben, questions, { right: false });

    const max = questions.reduce((sum, { maxPoints }) => sum + maxPoints, 0) / 100;
    await expect(ada.getByText(t('result.score', { points: max, max }))).toBeVisible();
    await expect(ben.getByText(t('result.score', { points: 0, max }))).toBeVisible();

    if (!javaScriptEnabled) await teacher.reload();
    for (const [name, points] of [
      ['Ada', max],
      ['Ben', 0],
    ] as const) {
      const row = teacher
        .getByRole('table', { name: t('results.tableLabel') })
        .getByRole('row')
        .filter({ has: teacher.getByRole('rowheader', { name }) });
      await expect(row).toContainText(t('results.ofMax', { points, max }));
      await expect(row).toContainText(t('results.finished'));
    }
    await expect(teacher.getByText(t('insight.fewFacility', { finished: 2 }))).toBeVisible();

    await ada.goto('/me');
    await expect(ada.getByText(t('me.score', { points: max, max }))).toBeVisible();
  });
}

/** The words beside the gap, which is drawn: the longer side of it. */
const longestPart = (stem: string): string =>
  stem.split('____').reduce((one, other) => (other.length > one.length ? other : one));
