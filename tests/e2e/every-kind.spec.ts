// Each kind of question x {touch, keyboard, no script}.
import { publishQuiz, readResults } from './drivers/api.ts';
import { respondByKeys } from './drivers/keyboard.ts';
import { expectQuestion, handIn, startQuiz, takeFrom } from './drivers/student.ts';
import { respondByTouch } from './drivers/touch.ts';
import { expect, PHONE, test } from './fixtures.ts';

const WAYS = ['touch', 'keyboard', 'no script'] as const;

test(`a question of each kind is taken and scored by ${WAYS.join(', by ')}`, async ({
  openBrowser,
  request,
}) => {
  const quiz = await publishQuiz(request, { everyKind: true });
  const { questions, shareUrl } = quiz;
  expect(new Set(questions.map(({ kind }) => kind)).size).toBe(7);
  for (const way of WAYS) {
    const phone = way === 'keyboard' ? {} : PHONE;
    const context = await openBrowser({ ...phone, javaScriptEnabled: way !== 'no script' });
    const page = await context.newPage();
    await startQuiz(page, shareUrl, way);
    if (way === 'no script') {
      await takeFrom(page, questions, { right: true });
      continue;
    }
    for (const [index, question] of questions.entries()) {
      await expectQuestion(page, index + 1);
      if (way === 'keyboard') await respondByKeys(page, question);
      else await respondByTouch(page, question, index + 1 === questions.length);
    }
    await handIn(page);
  }
  const wrong = await (await openBrowser({ ...PHONE, javaScriptEnabled: false })).newPage();
  await startQuiz(wrong, shareUrl, 'nothing right');
  await takeFrom(wrong, questions, { right: false });
  const results = await readResults(request, quiz);
  const points = new Map(results.students.page.map((student) => [student.name, student.points]));
  expect(points).toEqual(
    new Map([...WAYS.map((way) => [way, 700] as const), ['nothing right', 0]]),
  );
  expect(results.questions.map(({ responded, right }) => [responded, right])).toEqual(
    questions.map(() => [4, 3]),
  );
});
