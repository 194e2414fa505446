import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import type { ReviewQuestionsJob } from '#lib/ports/background.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readShare } from '#lib/use-cases/read-share.ts';
import { reviewEdits } from '#lib/use-cases/review-edits.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const ERROR: Finding = { code: 'no-question-mark', severity: 'error', params: {} };
const FORGED: Finding = { code: 'all-is-well', severity: 'info', params: {} };

let world: ReturnType<typeof testDeps>;
let access: { quizId: string; manageKey: string };
/** Ids of each review that was asked for. */
let reviews: string[][];

beforeEach(async () => {
  world = testDeps();
  reviews = [];
  world.deps.background.reviewQuestions = async ({ questions }: ReviewQuestionsJob) => {
    reviews.push(questions.map(({ id }) => id));
    const value = questions.map(({ stem }) => (stem.endsWith('?') ? [] : [ERROR]));
    return { type: 'done', value };
  };
  const made = await createQuiz(world.deps, {
    article: { text: 'x' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Quiz',
  });
  if (made.type !== 'created') throw new Error(made.type);
  access = { quizId: made.quiz.id, manageKey: made.manageKey };
});

async function stored(): Promise<Quiz> {
  const found = await openQuiz(world.deps, access);
  if (found.type !== 'found') throw new Error(found.type);
  return found.quiz;
}

function sample(index: number): Question {
  const question = SAMPLE_QUESTIONS[index];
  if (!question) throw new Error('no such sample');
  return question;
}

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const publish = (confirm?: boolean) =>
  publishQuiz(world.deps, { ...access, settings: assignmentSettingsSchema.parse({}), confirm });

describe('an edit of the questions', () => {
  it('is judged by the gates on the server, and only what changed', async () => {
    const changed = { ...sample(0), stem: 'Who runs it', findings: [FORGED], score: 0.99 };
    const questions = [changed, { ...sample(1), findings: [FORGED], score: 0.99 }, 'q3'];
    const outcome = await editQuiz(world.deps, { ...access, edit: { version: 1, questions } });
    expect(outcome).toMatchObject({ type: 'edited', changed: ['q1'] });
    expect(reviews).toEqual([['q1']]);
    expect((await stored()).questions).toEqual([
      { ...changed, findings: [ERROR], score: null },
      sample(1),
      sample(2),
    ]);
  });

  it('keeps what it leaves out, to be brought back as it was', async () => {
    const edit = { version: 1, questions: ['q2', 'q1'] };
    await editQuiz(world.deps, { ...access, edit });
    const after = await stored();
    expect(ids(after.questions)).toEqual(['q2', 'q1']);
    expect(ids(after.dropped)).toEqual(['q3', 'q4', 'q5', 'q6', 'q7']);
    const back = { version: 2, questions: ['q2', 'q1', 'q7'], dropped: ['q3'] };
    await editQuiz(world.deps, { ...access, edit: back });
    const again = await stored();
    expect(again.questions.at(-1)).toEqual(sample(6));
    expect(ids(again.dropped)).toEqual(['q3']);
    expect(reviews).toEqual([]);
  });

  it('takes a spare into the quiz and puts it back', async () => {
    const edit = { version: 1, questions: ['q1'], spares: ['q2', 'q3'], dropped: [] };
    await editQuiz(world.deps, { ...access, edit });
    await editQuiz(world.deps, { ...access, edit: { version: 2, questions: ['q1', 'q3'] } });
    expect(await stored()).toMatchObject({ spares: [{ id: 'q2' }], dropped: [] });
    const undone = { version: 3, questions: ['q1'], spares: ['q2', 'q3'], dropped: [] };
    await editQuiz(world.deps, { ...access, edit: undone });
    expect(ids((await stored()).spares)).toEqual(['q2', 'q3']);
  });

  it('that names a question nobody has changes nothing', async () => {
    const edit = { version: 1, questions: ['q1', 'gone'] };
    const outcome = await editQuiz(world.deps, { ...access, edit });
    expect(outcome).toEqual({ type: 'unknown-question', id: 'gone' });
    expect((await stored()).revision).toBe(1);
  });

  it('on an old version is stale and changes nothing', async () => {
    await editQuiz(world.deps, { ...access, edit: { version: 1, title: 'A' } });
    const late = { version: 1, questions: ['q1'] };
    const outcome = await editQuiz(world.deps, { ...access, edit: late });
    expect(outcome).toEqual({ type: 'stale', version: 2 });
    expect((await stored()).questions).toHaveLength(7);
  });

  it('is not refused for a publish that came between', async () => {
    const { kv } = world.deps;
    const review = world.deps.background.reviewQuestions;
    world.deps.background.reviewQuestions = async (job) => {
      world.deps.background.reviewQuestions = review;
      await publish();
      return review(job);
    };
    const questions = [{ ...sample(0), stem: 'Who leads it?' }];
    const outcome = await editQuiz(world.deps, { ...access, edit: { version: 1, questions } });
    expect(outcome).toMatchObject({ type: 'edited' });
    expect(world.deps.kv).toBe(kv);
    expect(await stored()).toMatchObject({ revision: 2, published: 1 });
  });

  it('that cannot be checked in time is saved, marked, and checked with the next', async () => {
    const review = world.deps.background.reviewQuestions;
    world.deps.background.reviewQuestions = async () => ({ type: 'timed-out' });
    const questions = [{ ...sample(0), stem: 'Who leads it?' }];
    await editQuiz(world.deps, { ...access, edit: { version: 1, questions } });
    const [marked] = (await stored()).questions;
    expect(marked?.findings).toMatchObject([{ code: 'not-checked' }]);
    world.deps.background.reviewQuestions = review;
    await editQuiz(world.deps, { ...access, edit: { version: 2, questions } });
    expect((await stored()).questions[0]?.findings).toEqual([]);
  });
});

describe('a review without saving', () => {
  it('gives findings in the order given, and changes nothing', async () => {
    const questions = [{ ...sample(0), stem: 'No mark' }, sample(1)];
    const outcome = await reviewEdits(world.deps, { ...access, questions });
    expect(outcome).toEqual({ type: 'reviewed', findings: [[ERROR], []] });
    expect((await stored()).revision).toBe(1);
  });

  it('drops quotes that are not in the article before it looks', async () => {
    let seen: Question[] = [];
    world.deps.background.reviewQuestions = async ({ questions }) => {
      seen = [...questions];
      return { type: 'done', value: [[]] };
    };
    const [quote] = sample(0).evidence;
    if (!quote) throw new Error('no quote');
    const questions = [{ ...sample(0), evidence: [{ ...quote, quote: 'made up' }] }];
    await reviewEdits(world.deps, { ...access, questions });
    expect(seen[0]?.evidence).toEqual([]);
  });

  it('is for who holds the desk', async () => {
    const foreign = { quizId: access.quizId, manageKey: null, questions: [sample(0)] };
    expect(await reviewEdits(world.deps, foreign)).toEqual({ type: 'forbidden' });
  });
});

describe('publishing what the gates call an error', () => {
  const own = { ...sample(0), id: 'own-1', stem: 'Who runs it' };

  beforeEach(async () => {
    const edit = { version: 1, questions: [own, 'q2'] };
    await editQuiz(world.deps, { ...access, edit });
  });

  it('asks once more, and publishes nothing before', async () => {
    expect(await publish()).toEqual({ type: 'contested', questionIds: ['own-1'] });
    expect((await stored()).assignmentIds).toEqual([]);
  });

  it('takes a teacher’s question where the teacher confirms', async () => {
    const outcome = await publish(true);
    if (outcome.type !== 'published') throw new Error(outcome.type);
    const shared = await readShare(world.deps, { code: outcome.assignment.code });
    expect(shared).toMatchObject({ questionCount: 2 });
  });
});
