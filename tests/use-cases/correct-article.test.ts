import { beforeEach, describe, expect, it } from 'vitest';
import { quoteOf } from '#lib/core/article/quote.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import { correctArticleOf, previewArticleCorrection } from '#lib/use-cases/correct-article.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS, SAMPLE_TEXT } from '#tests/fixtures/sample-quiz.ts';
import { classWorld } from './class-world.ts';

const TEXT =
  'Mira Holt ran the Lake Station until 1989. She counted 40 herons, 12 swans and 3 cranes.';
const LATE: Finding = { code: 'distractor-also-right', severity: 'error', params: { option: 'x' } };

let world: Awaited<ReturnType<typeof classWorld>>;
let access: { quizId: string; manageKey: string };

/** Half of the questions are proven by the first sentence, which changes, half by the second. */
beforeEach(async () => {
  world = await classWorld();
  access = { quizId: world.quizId, manageKey: world.manageKey };
  const questions = SAMPLE_QUESTIONS.map((question, at) => ({
    ...question,
    evidence: at < 2 ? question.evidence : [quoteOf(SAMPLE_ARTICLE, 33, SAMPLE_TEXT.length)],
  }));
  await editQuiz(world.deps, { ...access, edit: { version: 1, questions } });
  await publishQuiz(world.deps, access);
});

async function stored() {
  const found = await openQuiz(world.deps, access);
  if (found.type !== 'found') throw new Error(found.type);
  return found.quiz;
}
const correct = (more: { retire?: string[]; version?: number; text?: string } = {}) =>
  correctArticleOf(world.deps, { ...access, version: 2, text: TEXT, ...more });

async function scores() {
  const { assignmentId, manageKey } = world;
  const read = await readResults(world.deps, { assignmentId, manageKey, limit: 10 });
  if (read.type !== 'found') throw new Error(read.type);
  return read.results.students.page.map(({ points, maxPoints }) => [points, maxPoints]);
}

describe('a corrected article', () => {
  it('is looked at before anything is saved', async () => {
    const before = await stored();
    const seen = await previewArticleCorrection(world.deps, { ...access, version: 2, text: TEXT });
    if (seen.type !== 'previewed') throw new Error(seen.type);
    expect(seen.sentences.map(({ type }) => type)).toEqual(['changed', 'kept']);
    expect([...seen.fates.values()].filter((fate) => fate === 'lost')).toHaveLength(2);
    expect(await stored()).toEqual(before);
  });

  it('takes what lost its proof out of the quiz and of its classes, whose scores follow', async () => {
    await world.take('Ada', 'o1');
    expect(await scores()).toEqual([[100, 700]]);
    const outcome = await correct();
    expect(outcome).toMatchObject({ type: 'corrected', classes: { followed: 1, left: 0 } });
    const quiz = await stored();
    expect(quiz).toMatchObject({ revision: 3, article: { text: TEXT } });
    expect(quiz.questions.map(({ id }) => id)).toEqual(['q3', 'q4', 'q5', 'q6', 'q7']);
    expect(quiz.dropped.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(await scores()).toEqual([[0, 500]]);
  });

  it('leaves classes as they are where questions are kept to be rewritten', async () => {
    await world.take('Ada', 'o1');
    expect(await correct({ retire: [] })).toMatchObject({ classes: { followed: 0 } });
    expect(await scores()).toEqual([[100, 700]]);
    const publish = await publishQuiz(world.deps, access);
    expect(publish).toEqual({ type: 'contested', questionIds: ['q1', 'q2'] });
  });

  it('leaves a class alone that would have no question left', async () => {
    const retire = SAMPLE_QUESTIONS.map(({ id }) => id);
    expect(await correct({ retire })).toMatchObject({ classes: { followed: 0, left: 1 } });
    expect((await stored()).questions).toEqual([]);
  });

  it('has the gates look anew at what keeps its proof', async () => {
    world.deps.background.reviewQuestions = async ({ article, questions }) => ({
      type: 'done',
      value: questions.map(({ id }) => (article.text === TEXT && id === 'q3' ? [LATE] : [])),
    });
    await correct();
    expect((await stored()).questions[0]).toMatchObject({ id: 'q3', findings: [LATE] });
  });

  it.each([
    ['the same text', { text: `${SAMPLE_TEXT}  \n` }, { type: 'same-article' }],
    [
      'another article',
      { text: 'Tea was first grown in China. Traders brought the plant to India by ship.' },
      { type: 'other-article' },
    ],
    ['an empty text', { text: ' \n' }, { type: 'refused', problem: { code: 'empty' } }],
    ['an older revision', { version: 1 }, { type: 'stale', version: 2 }],
  ])('is refused where it is %s', async (_, more, refusal) => {
    const before = await stored();
    expect(await correct(more)).toMatchObject(refusal);
    expect(await stored()).toEqual(before);
  });

  it('is not for anybody without the key', async () => {
    const outcome = await correctArticleOf(world.deps, {
      quizId: access.quizId,
      manageKey: null,
      version: 2,
      text: TEXT,
    });
    expect(outcome).toEqual({ type: 'forbidden' });
  });
});
