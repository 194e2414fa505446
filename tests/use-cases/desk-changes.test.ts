import { beforeEach, describe, expect, it } from 'vitest';
import { archiveQuiz } from '#lib/use-cases/archive-quiz.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { duplicateQuiz } from '#lib/use-cases/duplicate-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { weighQuiz } from '#lib/use-cases/weigh-quiz.ts';
import { deskWorld } from './desk-world.ts';

let world: ReturnType<typeof deskWorld>;
let made: Awaited<ReturnType<typeof world.make>>;
const title = (original: string) => `Copy of ${original}`;

async function quizOf(quizId: string, manageKey: string) {
  const opened = await openQuiz(world.deps, { quizId, manageKey });
  if (opened.type !== 'found') throw new Error(opened.type);
  return opened.quiz;
}

async function duplicate(access: { quizId: string; manageKey: string }, ownKey: string | null) {
  const outcome = await duplicateQuiz(world.deps, { ...access, ownKey, title });
  if (outcome.type !== 'duplicated') throw new Error(outcome.type);
  return outcome.quiz;
}

beforeEach(async () => {
  world = deskWorld();
  made = await world.make('Seeds');
});

describe('a duplicate', () => {
  it('has the article and the questions, and nothing of the assignments', async () => {
    const code = await world.assign(made);
    await archiveQuiz(world.deps, { ...made, archived: true });
    const original = await quizOf(made.quizId, made.manageKey);
    world.clock.set(world.clock.now() + 1);
    const copy = await duplicate(made, null);
    const stored = await quizOf(copy.id, made.manageKey);
    expect(stored).toMatchObject({
      title: 'Copy of Seeds',
      article: original.article,
      questions: original.questions,
      facts: original.facts,
      deskId: made.deskId,
      revision: 1,
      published: 0,
      assignmentIds: [],
      createdAt: world.clock.now(),
    });
    expect(stored.archived).toBeUndefined();
    expect(copy.id).not.toBe(made.quizId);
    const { quizzes } = await world.list({ manageKey: made.manageKey });
    expect(quizzes.map(({ id }) => id)).toEqual([copy.id]);

    const edit = { version: 1, title: 'Other' };
    await editQuiz(world.deps, { quizId: copy.id, manageKey: made.manageKey, edit });
    await deleteQuiz(world.deps, { quizId: copy.id, manageKey: made.manageKey });
    expect((await quizOf(made.quizId, made.manageKey)).title).toBe('Seeds');
    expect((await quizOf(made.quizId, made.manageKey)).assignmentIds).toEqual([code]);
  });

  it('of a colleague’s quiz goes to the own desk', async () => {
    const own = await world.make('Mine');
    const access = { quizId: made.quizId, manageKey: `${own.manageKey}~${made.manageKey}` };
    const copy = await duplicate(access, own.manageKey);
    expect(copy.deskId).toBe(own.deskId);
    expect(await openQuiz(world.deps, { quizId: copy.id, manageKey: made.manageKey })).toEqual({
      type: 'not-found',
    });
    const wrong = `${own.manageKey.slice(0, -3)}zzz`;
    expect((await duplicate(access, wrong)).deskId).toBe(made.deskId);
  });
});

describe('an archived quiz', () => {
  it('is listed only where archived ones are asked for, and comes back', async () => {
    const { manageKey } = made;
    const shown = async (show: 'present' | 'archived' | 'all') =>
      (await world.list({ manageKey, show })).quizzes.length;
    await archiveQuiz(world.deps, { ...made, archived: true });
    await archiveQuiz(world.deps, { ...made, archived: true });
    expect([await shown('present'), await shown('archived'), await shown('all')]).toEqual([
      0, 1, 1,
    ]);
    await archiveQuiz(world.deps, { ...made, archived: false });
    expect([await shown('present'), await shown('archived')]).toEqual([1, 0]);
  });

  it('goes on with its students, and a tab that edits it is not stale', async () => {
    const code = await world.assign(made);
    const { revision } = await quizOf(made.quizId, made.manageKey);
    await archiveQuiz(world.deps, { ...made, archived: true });
    await world.start(code, 'Ada');
    const edit = { version: revision, title: 'New' };
    expect(await editQuiz(world.deps, { ...made, edit })).toMatchObject({
      type: 'edited',
      quiz: { archived: true, title: 'New' },
    });
  });

  it('is settled against edits at the same moment: none is lost', async () => {
    const { revision } = await quizOf(made.quizId, made.manageKey);
    const edit = { version: revision, title: 'New' };
    await Promise.all([
      archiveQuiz(world.deps, { ...made, archived: true }),
      editQuiz(world.deps, { ...made, edit }),
      archiveQuiz(world.deps, { ...made, archived: true }),
    ]);
    expect((await quizOf(made.quizId, made.manageKey)).archived).toBe(true);
  });
});

describe('what would go with a quiz', () => {
  it('is counted before, and gone after, from the list too (P2)', async () => {
    const codes = [await world.assign(made), await world.assign(made)];
    for (const name of ['Ada', 'Bo']) await world.start(codes[0] ?? '', name);
    await world.start(codes[1] ?? '', 'Cy');
    expect(await weighQuiz(world.deps, made)).toEqual({
      type: 'found',
      title: 'Seeds',
      assignments: 2,
      students: 3,
    });
    await deleteQuiz(world.deps, made);
    expect((await world.list({ manageKey: made.manageKey, show: 'all' })).quizzes).toEqual([]);
    expect(await world.keysWith('')).toEqual([`{${made.deskId}}:desk`]);
  });
});

describe('another teacher, and nobody (S2)', () => {
  it.each([
    ['archives', (access: Access) => archiveQuiz(world.deps, { ...access, archived: true })],
    [
      'duplicates',
      (access: Access) => duplicateQuiz(world.deps, { ...access, ownKey: null, title }),
    ],
    ['weighs', (access: Access) => weighQuiz(world.deps, access)],
  ])('%s nothing', async (_, change) => {
    const other = await world.make('Other');
    const { quizId } = made;
    const keys = await world.keysWith('');
    expect(await change({ quizId, manageKey: other.manageKey })).toEqual({ type: 'not-found' });
    for (const manageKey of [null, 'x', `${made.manageKey.slice(0, -3)}zzz`]) {
      expect(await change({ quizId, manageKey })).toEqual({ type: 'forbidden' });
    }
    expect(await world.keysWith('')).toEqual(keys);
    expect((await quizOf(quizId, made.manageKey)).archived).toBeUndefined();
  });
});

type Access = { quizId: string; manageKey: string | null };
