import { publishQuiz, readResults } from './drivers/api.ts';
import { startQuiz, takeFrom } from './drivers/student.ts';
import { expect, PHONE, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  const way = javaScriptEnabled ? 'with script' : 'without script';

  test(`a question of each kind is taken and scored on a phone, ${way}`, async ({
    openBrowser,
    request,
  }) => {
    const quiz = await publishQuiz(request, { everyKind: true });
    expect(new Set(quiz.questions.map(({ kind }) => kind)).size).toBe(7);
    for (const [name, right] of [
      ['Ada', true],
      ['Ben', false],
    ] as const) {
      const page = await (await openBrowser({ ...PHONE, javaScriptEnabled })).newPage();
      await startQuiz(page, quiz.shareUrl, name);
      await takeFrom(page, quiz.questions, { right });
    }
    const { students, questions } = await readResults(request, quiz);
    const points = new Map(students.page.map((student) => [student.name, student.points]));
    expect(points).toEqual(
      new Map([
        ['Ada', 700],
        ['Ben', 0],
      ]),
    );
    expect(questions.map(({ responded, right }) => [responded, right])).toEqual(
      quiz.questions.map(() => [2, 1]),
    );
  });
}
