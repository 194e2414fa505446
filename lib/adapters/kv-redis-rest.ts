// The store of a serverless deployment: Redis over REST. Documents are strings
// '<version>\n<JSON>', counters are hashes, indexes are sorted sets.
import { AppError } from '#lib/ports/app-error.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Kv, KvEntry, KvIndexEntry } from '#lib/ports/kv.ts';
import {
  collectCommit,
  type KvCommit,
  type KvCommitOutcome,
  OPERATION_MEMORY_MS,
} from './kv-commit.ts';
import { COMMIT, COUNT_MANY, PAGE, READ } from './kv-redis-rest.lua.ts';
import { connectRedisRest, type RedisRestOptions } from './kv-redis-rest-client.ts';
import { broken, RESERVED_PREFIX, requireKeyCount, requirePageLimit } from './kv-rules.ts';

const SCAN_STEP = '1000';

/**
 * Every call is one command, but for scan. Expiries are sent as a span from the clock's now, so
 * that they hold by the app's clock whatever the server's says.
 * @throws {AppError} 'misconfigured' where the url or the token cannot be used.
 */
export function openRedisRestKv({ clock, ...options }: RedisRestOptions & { clock: Clock }): Kv {
  const connected = connectRedisRest(options);
  let closed = false;
  const send: typeof connected = async (name, ...args) => {
    if (closed) throw new AppError('store-unavailable', { detail: 'closed' });
    return connected(name, ...args);
  };

  const getMany = async (keys: readonly string[]): Promise<(KvEntry | null)[]> => {
    requireKeyCount(keys);
    return keys.length === 0 ? [] : list(await send('MGET', ...keys)).map(parseEntry);
  };

  return {
    getMany,
    async get(key) {
      const [entry] = await getMany([key]);
      return entry ?? null;
    },
    async counters(key) {
      return parseCounters(await send('HGETALL', key));
    },
    async read(keys, counterKeys) {
      const all = [...keys, ...counterKeys];
      requireKeyCount(all);
      if (all.length === 0) return { entries: [], counters: [] };
      const read = list(await send('EVAL', READ, String(all.length), ...all, String(keys.length)));
      return {
        entries: read.slice(0, keys.length).map(parseEntry),
        counters: read.slice(keys.length).map(parseCounters),
      };
    },
    async countMany(keys, field) {
      requireKeyCount(keys);
      if (keys.length === 0) return [];
      const counts = await send('EVAL', COUNT_MANY, String(keys.length), ...keys, field);
      return list(counts).map(Number);
    },
    async page(key, { after, limit }): Promise<KvIndexEntry[]> {
      requirePageLimit(limit);
      const from = after ? [String(after.score), after.member] : [];
      const members = pairs(await send('EVAL', PAGE, '1', key, String(limit), ...from));
      return members.map(([member, score]) => ({ member, score: Number(score) }));
    },
    async *scan(prefix) {
      const pattern = `${prefix.replace(/[\\*?[\]]/g, '\\$&')}*`;
      const seen = new Set<string>();
      let cursor = '0';
      do {
        const [next, keys] = list(await send('SCAN', cursor, 'MATCH', pattern, 'COUNT', SCAN_STEP));
        cursor = String(next);
        for (const key of list(keys).map(String)) {
          if (key.startsWith(RESERVED_PREFIX) || seen.has(key)) continue;
          seen.add(key);
          yield key;
        }
      } while (cursor !== '0');
    },
    atomic: (operationId) =>
      collectCommit(operationId, async (commit) => {
        const { keys, args } = commitCall(commit, clock.now());
        return outcomeOf(await send('EVAL', COMMIT, String(keys.length), ...keys, ...args));
      }),
    async close() {
      closed = true;
    },
  };
}

/** KEYS and ARGV of the commit script. */
function commitCall(commit: KvCommit, now: number): { keys: string[]; args: string[] } {
  const keys = [`${RESERVED_PREFIX}op:{${commit.tag}}:${commit.operationId}`, ...commit.keys];
  const place = new Map(keys.map((key, index) => [key, String(index + 1)]));
  const args = [commit.version, String(OPERATION_MEMORY_MS)];
  const add = (verb: string, key: string, a = '', b = '') =>
    args.push(verb, place.get(key) ?? '', a, b);

  for (const { key, version } of commit.checks) add('check', key, version ?? '');
  for (const { key, field, limit } of commit.bounds) add('below', key, field, String(limit));
  for (const write of commit.writes) {
    switch (write.type) {
      case 'set':
        add('set', write.key, write.json);
        break;
      case 'delete':
        add('delete', write.key);
        break;
      case 'sum':
        add('sum', write.key, write.field, String(write.delta));
        break;
      case 'index':
        add('index', write.key, write.member, String(write.score));
        break;
      case 'unindex':
        add('unindex', write.key, write.member);
        break;
    }
  }
  for (const { key, at } of commit.expiries) add('expire', key, String(at - now));
  return { keys, args };
}

function outcomeOf(reply: unknown): KvCommitOutcome {
  switch (reply) {
    case 'done':
    case 'repeated':
    case 'check-failed':
      return reply;
    case 'other-kind':
      return broken('a key is written as another kind than it is');
    case 'unsafe-sum':
      return broken('a counter leaves the safe integers');
    default:
      throw new AppError('store-unavailable', { detail: 'a reply that is no outcome' });
  }
}

function parseEntry(stored: unknown): KvEntry | null {
  if (typeof stored !== 'string') return null;
  const end = stored.indexOf('\n');
  try {
    return { version: stored.slice(0, end), value: JSON.parse(stored.slice(end + 1)) };
  } catch {
    throw new AppError('corrupt-record');
  }
}

function parseCounters(reply: unknown): Record<string, number> {
  return Object.fromEntries(pairs(reply).map(([field, n]) => [field, Number(n)]));
}

function list(reply: unknown): unknown[] {
  if (Array.isArray(reply)) return reply;
  throw new AppError('store-unavailable', { detail: 'a reply that is no list' });
}

function pairs(reply: unknown): [string, string][] {
  const flat = list(reply).map(String);
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? '']] : []));
}
