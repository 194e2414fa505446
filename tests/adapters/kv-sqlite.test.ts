import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { openSqliteFile } from '#lib/adapters/kv-sqlite-file.ts';
import { collect, freshKeys, type KvUnderTest, newId } from './contract/kv-under-test.ts';
import { describeKvContract } from './kv-contract.ts';

const HOUR_MS = 3_600_000;

let folder: string;
let store: KvUnderTest;
let now = Date.UTC(2026, 0, 5);
const clock = { now: () => now };
const open = (name: string) => openSqliteKv({ file: join(folder, name), clock });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-kv-'));
  const pass = async (ms: number) => {
    now += ms;
  };
  store = { kv: open('a/b/store.sqlite'), other: open('a/b/store.sqlite'), ...clock, pass };
});

afterAll(async () => {
  await store.kv.close();
  await store.other.close();
  rmSync(folder, { recursive: true, force: true });
});

describeKvContract('SQLite', () => store);

describe('the SQLite store', () => {
  it('keeps what it holds over closing and opening', async () => {
    const at = freshKeys();
    const first = open('reopened.sqlite');
    await first.atomic('once').set(at('d'), 'kept').sum(at('n'), { x: 2 }).commit();
    await first.close();
    const second = open('reopened.sqlite');
    await second.atomic('once').sum(at('n'), { x: 2 }).commit();
    expect((await second.get(at('d')))?.value).toBe('kept');
    expect(await second.counters(at('n'))).toEqual({ x: 2 });
    await second.close();
  });

  it('writes ahead and syncs each commit in full', () => {
    const db = openSqliteFile(join(folder, 'settings.sqlite'));
    const setting = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    const FULL = 2;
    expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', FULL]);
    expect(setting('busy_timeout')).toBe(5_000);
    db.close();
  });

  it('remembers an operation id for 48 hours, then forgets it', async () => {
    const kv = open('operations.sqlite');
    const key = freshKeys()('n');
    const run = async () => {
      await kv.atomic('op').sum(key, { x: 1 }).commit();
      return (await kv.counters(key)).x;
    };
    expect(await run()).toBe(1);
    now += 48 * HOUR_MS - 1;
    expect(await run()).toBe(1);
    now += 1;
    expect(await run()).toBe(2);
    await kv.close();
  });

  it('sweeps expired keys and old operation ids out of the file, a bounded number a commit', async () => {
    const file = join(folder, 'swept.sqlite');
    const kv = openSqliteKv({ file, clock });
    const at = freshKeys();
    for (let i = 0; i < 20; i += 1) {
      const commit = kv
        .atomic(newId())
        .set(at(`d${i}`), 1)
        .sum(at(`n${i}`), { x: 1, y: 1 });
      commit.expire(at(`d${i}`), now + HOUR_MS).expire(at(`n${i}`), now + HOUR_MS);
      await commit.commit();
    }
    const large = kv.atomic(newId()).expire(at('large'), now + HOUR_MS - 1);
    for (let i = 0; i < 300; i += 1) large.index(at('large'), `m${i}`, i);
    await large.commit();
    now += 49 * HOUR_MS;

    const db = new DatabaseSync(file, { readOnly: true });
    const rows = () =>
      ['entries', 'counters', 'members', 'operations'].map((table) =>
        Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n),
      );
    expect(rows()).toEqual([41, 40, 300, 21]);
    await kv.atomic(newId()).set(at('next'), 1).commit();
    const [entries = 0, , members] = rows();
    expect(entries).toBeGreaterThan(30);
    expect(members).toBe(300 - 64);
    for (let i = 0; i < 12; i += 1) await kv.atomic(newId()).set(at('next'), 1).commit();
    expect(rows()).toEqual([1, 0, 0, 13]);
    expect(await collect(kv.scan(''))).toEqual([at('next')]);
    db.close();
    await kv.close();
  });

  it('throws on a file that is no database, of another program, or of a later version', () => {
    writeFileSync(join(folder, 'text.sqlite'), 'this is a shopping list\n'.repeat(100));
    const foreign = new DatabaseSync(join(folder, 'foreign.sqlite'));
    foreign.exec('CREATE TABLE shopping (item TEXT)');
    foreign.close();
    open('later.sqlite').close();
    const later = new DatabaseSync(join(folder, 'later.sqlite'));
    later.exec('PRAGMA user_version = 2');
    later.close();
    for (const name of ['text.sqlite', 'foreign.sqlite', 'later.sqlite', '.']) {
      expect(() => open(name)).toThrow(
        expect.objectContaining({ kind: 'store-unavailable', cause: expect.any(Error) }),
      );
    }
    const after = new DatabaseSync(join(folder, 'foreign.sqlite'));
    expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'shopping' }]);
    after.close();
  });

  it('throws when it is closed, for every call', async () => {
    const kv = open('closed.sqlite');
    await kv.close();
    await kv.close();
    const key = freshKeys()('d');
    const calls = [
      () => kv.get(key),
      () => kv.counters(key),
      () => kv.page(key, { limit: 1 }),
      () => collect(kv.scan('')),
      () => kv.atomic(newId()).set(key, 1).commit(),
    ];
    for (const call of calls)
      await expect(call()).rejects.toMatchObject({ kind: 'store-unavailable' });
  });

  it('throws on a stored value that is no JSON', async () => {
    const kv = open('corrupt.sqlite');
    const key = freshKeys()('d');
    await kv.atomic(newId()).set(key, 1).commit();
    const db = new DatabaseSync(join(folder, 'corrupt.sqlite'));
    db.exec("UPDATE entries SET value = '{half'");
    db.close();
    await expect(kv.get(key)).rejects.toMatchObject({ kind: 'corrupt-record' });
    await kv.close();
  });
});
