// Documents: what was set is what is read, under a version of its own.
import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/ports/app-error.ts';
import { freshKeys, type KvUnderTest, newId } from './kv-under-test.ts';

const VALUES: [string, unknown][] = [
  ['null', null],
  ['false', false],
  ['zero', 0],
  ['a large and a small number', [Number.MAX_SAFE_INTEGER, -1.5e-7]],
  ['the empty string', ''],
  ['the text "OK"', 'OK'],
  ['text that looks like JSON', '{"a":1}'],
  ['text that looks like base64', 'T0s='],
  ['an empty list and object', { list: [], object: {} }],
  ['every script, emoji and combining marks', 'Zoë 学校 مدرسة שלום 👩🏽‍🏫 e\u0301 ﬁ'],
  ['control characters and line ends', 'a\u0000b\r\n\t\u2028\u2029\u007f'],
  ['half a surrogate pair', 'x\ud83dy'],
  ['a key named __proto__', JSON.parse('{"__proto__": {"a": 1}}')],
];

export function describeDocuments(store: () => KvUnderTest): void {
  describe('documents', () => {
    it.each(VALUES)('keep %s', async (_, value) => {
      const { kv, other } = store();
      const key = freshKeys()('doc');
      await kv.atomic(newId()).set(key, value).commit();
      expect((await other.get(key))?.value).toStrictEqual(value);
    });

    it('keep 200 kB of text in every script, byte for byte', async () => {
      const { kv } = store();
      const key = freshKeys()('doc');
      const value = { text: 'Größe 学校 👩🏽‍🏫 '.repeat(7000) };
      expect(Buffer.byteLength(JSON.stringify(value))).toBeGreaterThan(200_000);
      await kv.atomic(newId()).set(key, value).commit();
      expect(await kv.get(key)).toMatchObject({ value });
    });

    it('keep keys of every script apart, by case and composition too', async () => {
      const { kv } = store();
      const at = freshKeys();
      const names = ['é', 'e\u0301', 'a', 'A', 'a ', 'ключ', '👩🏽‍🏫', "o'clock", '%_*?[a]\\', '"'];
      const commit = kv.atomic(newId());
      for (const name of names) commit.set(at(name), name);
      await commit.commit();
      const entries = await kv.getMany(names.map(at));
      expect(entries.map((entry) => entry?.value)).toEqual(names);
    });

    it('are values of their own: changing the object later changes nothing', async () => {
      const { kv } = store();
      const key = freshKeys()('doc');
      const value = { list: [1] };
      const commit = kv.atomic(newId()).set(key, value);
      value.list.push(2);
      await commit.commit();
      expect((await kv.get(key))?.value).toEqual({ list: [1] });
    });

    it('are null where there is none', async () => {
      expect(await store().kv.get(freshKeys()('none'))).toBeNull();
    });

    it('refuse a value with no JSON form', async () => {
      const commit = store().kv.atomic(newId()).set(freshKeys()('doc'), undefined);
      await expect(commit.commit()).rejects.toMatchObject({ kind: 'internal' });
    });
  });

  describe('getMany', () => {
    it('gives entries in the order asked, null for the missing, a repeated key twice', async () => {
      const { kv } = store();
      const at = freshKeys();
      await kv.atomic(newId()).set(at('a'), 1).set(at('b'), 2).sum(at('c'), { n: 1 }).commit();
      const entries = await kv.getMany(['b', 'none', 'a', 'b', 'c'].map(at));
      const [a, b] = [{ value: 1 }, { value: 2 }];
      expect(entries).toMatchObject([b, null, a, b, null]);
    });

    it('takes keys of several hash tags', async () => {
      const { kv } = store();
      const keys = [freshKeys()('x'), freshKeys()('x')];
      for (const key of keys) await kv.atomic(newId()).set(key, key).commit();
      expect((await kv.getMany(keys)).map((entry) => entry?.value)).toEqual(keys);
    });

    it('takes 0 and 200 keys, and throws at 201', async () => {
      const { kv } = store();
      const at = freshKeys();
      const keys = Array.from({ length: 201 }, (_, i) => at(`${i}`));
      expect(await kv.getMany([])).toEqual([]);
      expect(await kv.getMany(keys.slice(1))).toEqual(new Array(200).fill(null));
      await expect(kv.getMany(keys)).rejects.toBeInstanceOf(AppError);
    });
  });

  describe('versions', () => {
    it('differ for every write, even of the same value', async () => {
      const { kv } = store();
      const key = freshKeys()('doc');
      const seen = new Set<string | undefined>();
      for (let i = 0; i < 5; i += 1) {
        await kv.atomic(newId()).set(key, 'same').commit();
        seen.add((await kv.get(key))?.version);
      }
      expect(seen.size).toBe(5);
    });

    it('stay while the document is only read, or only its expiry is set', async () => {
      const { kv, now } = store();
      const key = freshKeys()('doc');
      await kv.atomic(newId()).set(key, 1).commit();
      const first = await kv.get(key);
      await kv
        .atomic(newId())
        .expire(key, now() + 60_000)
        .commit();
      expect(await kv.get(key)).toEqual(first);
    });

    it('are never used again after deletion and new creation (ABA)', async () => {
      const { kv } = store();
      const key = freshKeys()('doc');
      await kv.atomic(newId()).set(key, 'A').commit();
      const old = (await kv.get(key))?.version ?? '';
      await kv.atomic(newId()).delete(key).commit();
      await kv.atomic(newId()).set(key, 'A').commit();
      const commit = kv.atomic(newId()).check(key, old).set(key, 'B');
      expect(await commit.commit()).toEqual({ ok: false });
      expect((await kv.get(key))?.value).toBe('A');
    });
  });
}
