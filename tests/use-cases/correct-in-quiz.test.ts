import { expect, it } from 'vitest';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { correctInQuiz } from '#lib/use-cases/correct-in-quiz.ts';
import { correctQuestionFor, undoCorrection } from '#lib/use-cases/correct-question.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { previewCorrection } from '#lib/use-cases/preview-correction.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { classWorld } from './class-world.ts';

const change: CorrectionChange = {
  type: 'key',
  questionId: 'q1',
  response: { kind: 'multiple-choice', optionId: 'o2' },
};

it('a key that is corrected in the quiz as well is the key of the next class, and undone in the first class it stays', async () => {
  const world = await classWorld();
  const { deps } = world;
  await world.take('Ada', 'o2');
  const outcome = await correctQuestionFor(deps, { ...world, change });
  expect(await correctInQuiz(deps, { ...world, change })).toEqual({
    type: 'in-quiz',
    inQuiz: 'saved',
  });
  const next = await world.assignAgain();
  await world.take('Bo', 'o2', { code: next });
  await world.take('Cy', 'o1', { code: next });
  if (outcome.type !== 'corrected') throw new Error(outcome.type);
  const correctionId = outcome.assignment.corrections?.[0]?.id ?? '';
  await undoCorrection(deps, { ...world, correctionId });
  const points = async (assignmentId: string) => {
    const read = await readResults(deps, { ...world, assignmentId, limit: 10 });
    return read.type === 'found' && read.results.students.page.map((row) => row.points);
  };
  expect(await points(next)).toEqual([100, 0]);
  expect(await points(world.assignmentId)).toEqual([0]);
});

it('a correction of the class alone leaves the quiz as it is', async () => {
  const world = await classWorld();
  const { deps } = world;
  await correctQuestionFor(deps, { ...world, change });
  const opened = await openQuiz(deps, world);
  if (opened.type !== 'found') throw new Error(opened.type);
  const { revision, questions } = opened.quiz;
  expect(revision).toBe(1);
  expect(questions[0]).toMatchObject({ answerKey: { optionId: 'o1' } });
});

it('what is taken out in class and quiz is in neither, and the preview says that the quiz has it then', async () => {
  const world = await classWorld();
  const { deps } = world;
  const drop: CorrectionChange = { type: 'drop', questionId: 'q2' };
  expect(await previewCorrection(deps, { ...world, change: drop })).toMatchObject({
    inQuiz: 'edit',
  });
  await correctQuestionFor(deps, { ...world, change: drop });
  await correctInQuiz(deps, { ...world, change: drop });
  expect(await correctInQuiz(deps, { ...world, change: drop })).toMatchObject({ inQuiz: 'has-it' });
  const opened = await openQuiz(deps, world);
  if (opened.type !== 'found') throw new Error(opened.type);
  expect(opened.quiz.questions.map(({ id }) => id)).not.toContain('q2');
  expect(opened.quiz.dropped.map(({ id }) => id)).toEqual(['q2']);
});

it('a stranger corrects no quiz', async () => {
  const world = await classWorld();
  const outcome = await correctInQuiz(world.deps, { ...world, manageKey: 'wrong', change });
  expect(outcome.type).toBe('forbidden');
});
