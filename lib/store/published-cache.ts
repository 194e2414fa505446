// What a share link needs, kept in the process: assignments for a few seconds, published versions
// (immutable) as long as there is room. One cache per Kv.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { loadFormerVersion, loadPublished, type PublishedAssignment } from './assignments.ts';

const FRESH_MS = 5_000;
const MAX_ASSIGNMENTS = 500;
const MAX_FORMER_VERSIONS = 100;

class PublishedCache {
  readonly #kv: Kv;
  readonly #clock: Clock;
  readonly #published = new Map<string, { at: number; value: PublishedAssignment }>();
  readonly #former = new Map<string, QuizVersion>();

  constructor(kv: Kv, clock: Clock) {
    this.#kv = kv;
    this.#clock = clock;
  }

  /** No store command within 5 s of the last read, else one. Unknown ids are not remembered. */
  async published(id: string): Promise<PublishedAssignment | null> {
    const held = this.#published.get(id);
    if (held && this.#clock.now() - held.at < FRESH_MS) return held.value;
    return this.reload(id);
  }

  /** One store command: for decisions that a stale setting would spoil. */
  async reload(id: string): Promise<PublishedAssignment | null> {
    const value = await loadPublished(this.#kv, id);
    this.#published.delete(id);
    if (value) hold(this.#published, id, { at: this.#clock.now(), value }, MAX_ASSIGNMENTS);
    return value;
  }

  forget(id: string): void {
    this.#published.delete(id);
  }

  /** The version an attempt is taken on: the current one, or a former one at one command, once. */
  async version(published: PublishedAssignment, version: number): Promise<QuizVersion | null> {
    if (published.quiz.version === version) return published.quiz;
    const { id } = published.assignment.record;
    const name = `${id}@${version}`;
    const held = this.#former.get(name);
    if (held) return held;
    const loaded = await loadFormerVersion(this.#kv, id, version);
    if (loaded) hold(this.#former, name, loaded, MAX_FORMER_VERSIONS);
    return loaded;
  }
}

/** Held globally, because the bundler may hold this module several times in one process. */
const held: { footnoteCaches?: WeakMap<Kv, PublishedCache> } = globalThis as {
  footnoteCaches?: WeakMap<Kv, PublishedCache>;
};

/** The process's one cache over this store. */
export function publishedCache({ kv, clock }: { kv: Kv; clock: Clock }): PublishedCache {
  held.footnoteCaches ??= new WeakMap();
  const cache = held.footnoteCaches.get(kv) ?? new PublishedCache(kv, clock);
  held.footnoteCaches.set(kv, cache);
  return cache;
}

/** Adds an entry, dropping the oldest beyond `max`. */
function hold<T>(map: Map<string, T>, key: string, value: T, max: number): void {
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= max) break;
    map.delete(oldest);
  }
}
