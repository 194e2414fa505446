// Picks the adapters. The only reader of process.env; one set of adapters for each process.
import 'server-only';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openArticleUrl } from '#lib/adapters/article-url/open-article-url.ts';
import { openProcessBackground } from '#lib/adapters/background/process-background.ts';
import { readBundledQuizzes } from '#lib/adapters/bundled-quizzes.ts';
import { parseEnvironment } from '#lib/adapters/environment.ts';
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { createMessages } from '#lib/adapters/messages.ts';
import { nodeIds } from '#lib/adapters/node-ids.ts';
import { pseudoMessages } from '#lib/adapters/pseudo-locale.ts';
import { systemClock } from '#lib/adapters/system-clock.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { ArticleSource } from '#lib/ports/article-source.ts';
import type { Background } from '#lib/ports/background.ts';
import type { BundledQuiz } from '#lib/ports/bundled-quizzes.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Ids } from '#lib/ports/ids.ts';
import type { Kv } from '#lib/ports/kv.ts';

/** The folder that holds lib/ and content/. */
const ROOT = process.cwd();

export type Wiring = {
  kv: Kv;
  clock: Clock;
  ids: Ids;
  background: Background;
  articles: ArticleSource;
  bundled: ReadonlyMap<string, BundledQuiz>;
};

const held: { footnoteWiring?: Wiring } = globalThis as { footnoteWiring?: Wiring };

/** @throws AppError 'misconfigured' with one sentence that says what to set. */
export function deps(): Wiring {
  held.footnoteWiring ??= {
    kv: openKv(),
    clock: systemClock,
    ids: nodeIds,
    background: openProcessBackground(
      {
        file: path.join(ROOT, 'lib', 'adapters', 'background', 'write-quiz.process.ts'),
        timeoutMs: 15_000,
        startMs: 8_000,
        maxHeapMb: 256,
        maxJobs: 20,
      },
      {
        file: path.join(ROOT, 'lib', 'adapters', 'background', 'read-document.process.ts'),
        timeoutMs: 2_000,
        startMs: 8_000,
        maxHeapMb: 160,
        maxRssMb: 256,
        maxJobs: 8,
        readOnly: ['lib', 'node_modules', 'package.json'].map((name) => `${ROOT}/${name}`),
      },
    ),
    articles: openArticleUrl(),
    bundled: readBundledQuizzes(path.join(ROOT, 'content', 'quizzes')),
  };
  return held.footnoteWiring;
}

/** Ends the process with one sentence where the settings cannot work. */
export function checkAtStart(): void {
  try {
    deps();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    process.stderr.write(`Footnote cannot start: ${error.message} (${firstCause(error)})\n`);
    process.exit(1);
  }
}

function firstCause(error: Error): string {
  return error.cause instanceof Error ? firstCause(error.cause) : error.message;
}

/** The words of the interface, from the message catalogue. */
export const messages = isPseudo() ? pseudoMessages(createMessages()) : createMessages();

/** The attributes of a page's root. */
export function interfaceLanguage(): { lang: string; dir: 'ltr' | 'rtl' } {
  return isPseudo() ? { lang: 'he', dir: 'rtl' } : { lang: 'en', dir: 'ltr' };
}

/** For tests of the layout: pages in a language that nobody speaks, from right to left. */
function isPseudo(): boolean {
  return process.env.FOOTNOTE_PSEUDO === 'rtl';
}

/** Where the app is reached from outside, if set: e.g. https://quiz.example.org. */
export function publicOrigin(): string | null {
  return parseEnvironment(process.env).origin;
}

function openKv(): Kv {
  const environment = parseEnvironment(process.env);
  if (environment.redis) {
    return openRedisRestKv({ ...environment.redis, timeoutMs: 5_000, clock: systemClock });
  }
  const folder = environment.dataDir ?? path.join(ROOT, '.data');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new AppError('misconfigured', {
      cause,
      detail: `cannot write to ${folder}: set KV_REST_API_URL and KV_REST_API_TOKEN to a Redis REST store, or FOOTNOTE_DATA_DIR to a folder that can be written`,
    });
  }
  const file = path.join(folder, 'footnote.sqlite');
  try {
    return openSqliteKv({ file, clock: systemClock });
  } catch (cause) {
    throw new AppError('misconfigured', { cause, detail: `${file} is not a store it can open` });
  }
}

export { packCsv } from '#lib/adapters/csv.ts';
export { networkAddresses } from '#lib/adapters/network-addresses.ts';
export { isTimeZone, timeZones, zonedMoment, zoneOffset } from '#lib/adapters/time-zones.ts';
export { packXlsx } from '#lib/adapters/xlsx.ts';
