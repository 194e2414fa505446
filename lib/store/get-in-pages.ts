import type { Kv, KvEntry } from '#lib/ports/kv.ts';

/** What one getMany takes. */
const PAGE = 200;

/** getMany for any number of keys: one command for each 200. */
export async function getInPages(kv: Kv, keys: readonly string[]): Promise<(KvEntry | null)[]> {
  const entries: (KvEntry | null)[] = [];
  for (let from = 0; from < keys.length; from += PAGE) {
    entries.push(...(await kv.getMany(keys.slice(from, from + PAGE))));
  }
  return entries;
}
