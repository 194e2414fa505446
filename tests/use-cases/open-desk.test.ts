import { beforeEach, describe, expect, it } from 'vitest';
import { deskKeys, quizKeys } from '#lib/store/keys.ts';
import { archiveQuiz } from '#lib/use-cases/archive-quiz.ts';
import { MAX_LOOKED_AT, openDesk } from '#lib/use-cases/open-desk.ts';
import { deskWorld } from './desk-world.ts';

let world: ReturnType<typeof deskWorld>;
const titles = (quizzes: readonly { title: string }[]) => quizzes.map(({ title }) => title);

beforeEach(() => {
  world = deskWorld();
});

describe('the list of a desk', () => {
  it('has each quiz with its assignments and how many students began', async () => {
    const first = await world.make('Seeds');
    const second = await world.make('Towers', first.manageKey);
    const codes = [await world.assign(first), await world.assign(first)];
    await world.start(codes[0] ?? '', 'Ada');
    await world.start(codes[0] ?? '', 'Bo');
    const { manageKey } = first;
    expect((await world.list({ manageKey })).quizzes).toEqual([
      expect.objectContaining({ id: second.quizId, title: 'Towers', assignments: [] }),
      expect.objectContaining({
        title: 'Seeds',
        questionCount: 7,
        archived: false,
        assignments: [
          { id: codes[0], code: codes[0], label: '', started: 2 },
          { id: codes[1], code: codes[1], label: '', started: 0 },
        ],
      }),
    ]);
  });

  it('comes in pages, newest first, none twice and none lost', async () => {
    const manageKey = await world.makeMany(23);
    const first = await world.list({ manageKey, limit: 10 });
    expect(titles(first.quizzes).slice(0, 2)).toEqual(['Quiz 23', 'Quiz 22']);
    expect(first.quizzes).toHaveLength(10);
    const all = await world.listAll({ manageKey, limit: 10 });
    expect(titles(all)).toEqual(Array.from({ length: 23 }, (_, index) => `Quiz ${23 - index}`));
    const whole = await world.list({ manageKey, limit: 23 });
    expect([whole.quizzes.length, whole.next]).toEqual([23, null]);
  });

  it('mixes the desks of a ring by age, each once, and says whose each quiz is', async () => {
    const mine = await world.make('Mine 1');
    const theirs = await world.make('Theirs');
    await world.make('Mine 2', mine.manageKey);
    const manageKey = [mine.manageKey, theirs.manageKey, mine.manageKey].join('~');
    const all = await world.listAll({ manageKey, limit: 1 });
    expect(all.map(({ title, deskId }) => [title, deskId])).toEqual([
      ['Mine 2', mine.deskId],
      ['Theirs', theirs.deskId],
      ['Mine 1', mine.deskId],
    ]);
    const { desks } = await world.list({ manageKey });
    expect(desks.map(({ id }) => id)).toEqual([mine.deskId, theirs.deskId]);
  });

  it('passes over a wrong key on the ring, and is forbidden without a right one', async () => {
    const { manageKey } = await world.make('Seeds');
    const wrong = `${manageKey.slice(0, -3)}zzz`;
    expect((await world.list({ manageKey: `${wrong}~${manageKey}` })).quizzes).toHaveLength(1);
    for (const key of [null, '', wrong, 'x']) {
      expect(await openDesk(world.deps, { manageKey: key })).toEqual({ type: 'forbidden' });
    }
  });

  it('reads quizzes that were stored before there were cards, and keeps cards up to date', async () => {
    const old = await world.make('Old');
    await world.deps.kv.atomic('drop').delete(quizKeys.card(old.quizId)).commit();
    const { manageKey } = old;
    expect(titles((await world.list({ manageKey })).quizzes)).toEqual(['Old']);
    await world.assign(old);
    expect(await world.keysWith(quizKeys.card(old.quizId))).toHaveLength(1);
    expect((await world.list({ manageKey })).quizzes[0]?.assignments).toHaveLength(1);
  });
});

describe('a search', () => {
  it('looks at every quiz of every desk, archived ones too where asked', async () => {
    const manageKey = await world.makeMany(30);
    const other = await world.make('Árboles');
    await archiveQuiz(world.deps, { ...other, archived: true });
    const ring = `${manageKey}~${other.manageKey}`;
    const found = await world.listAll({ manageKey: ring, search: 'quiz 2', limit: 4 });
    expect(found).toHaveLength(12);
    const hidden = { manageKey: ring, search: 'arbol' };
    expect((await world.list(hidden)).quizzes).toEqual([]);
    expect(titles((await world.list({ ...hidden, show: 'all' })).quizzes)).toEqual(['Árboles']);
  });
});

describe('store commands', () => {
  it('are the same few however many quizzes stand on the page', async () => {
    const manageKey = await world.makeMany(60);
    const ten = await world.cost(() => world.list({ manageKey, limit: 10 }));
    const fifty = await world.cost(() => world.list({ manageKey, limit: 50 }));
    expect([ten, fifty]).toEqual([3, 3]);
    for (const { id } of (await world.list({ manageKey })).quizzes) {
      await world.assign({ quizId: id, manageKey });
    }
    expect(await world.cost(() => world.list({ manageKey, limit: 50 }))).toBe(5);
  });

  it('of one search are bounded, and it goes on where it stopped', async () => {
    const { manageKey, deskId } = await world.make('First of all');
    for (let index = 1; index <= MAX_LOOKED_AT; index += 1) {
      const missing = `m${String(index).padStart(11, '0')}`;
      const at = 2_000_000_000_000 + index;
      await world.deps.kv
        .atomic(`list-${index}`)
        .index(deskKeys.quizzes(deskId), missing, -at)
        .commit();
    }
    const search = { manageKey, search: 'first' };
    const first = await world.list(search);
    expect(first).toMatchObject({ quizzes: [], next: expect.any(String) });
    expect(await world.cost(() => world.list(search))).toBeLessThanOrEqual(31);
    const second = await world.list({ ...search, after: first.next ?? '' });
    expect([titles(second.quizzes), second.next]).toEqual([['First of all'], null]);
  });
});
