// Redis over REST: one command is one HTTP request, and its errors say nothing of what was sent.
import { createClient } from '@vercel/kv';
import { AppError } from '#lib/ports/app-error.ts';

const RETRY_AFTER_MS = 50;

export type RedisRestOptions = {
  url: string;
  token: string;
  /** How long one command may take, its retry included. */
  timeoutMs: number;
};

/** Sends one command; strings stay strings. @throws {AppError} 'store-unavailable' */
export type RedisCommand = (name: string, ...args: string[]) => Promise<unknown>;

/**
 * The client retries a lost request or reply once, with the same body. `signal` has to be a
 * function: after a plain signal's timeout the client would make up a reply. Its own defaults
 * (batching, caching, parsing values as JSON, six tries) are all turned off.
 * @throws {AppError} 'misconfigured' where the url or the token cannot be used.
 */
export function connectRedisRest({ url, token, timeoutMs }: RedisRestOptions): RedisCommand {
  requireAddress(url);
  if (!/^\S+$/.test(token)) misconfigured('the token of the store is empty or has spaces');
  const client = createClient({
    url,
    token,
    cache: 'no-store',
    signal: () => AbortSignal.timeout(timeoutMs),
    retry: { retries: 1, backoff: () => RETRY_AFTER_MS },
    automaticDeserialization: false,
    enableAutoPipelining: false,
    enableTelemetry: false,
  });
  return async (name, ...args) => {
    try {
      return await client.exec([name, ...args]);
    } catch (error) {
      throw new AppError('store-unavailable', { cause: withoutData(error) });
    }
  };
}

/** Looked at here, as the client would repeat the address in its complaint. */
function requireAddress(url: string): void {
  if (!/^https?:\/\/[^\s/]\S*$/.test(url) || !URL.canParse(url)) {
    misconfigured('the url of the store is not an http(s) address');
  }
}

function misconfigured(detail: string): never {
  throw new AppError('misconfigured', { detail });
}

/** The client's error texts repeat the command and the address. Kept: its name and a bare code. */
function withoutData(error: unknown): Error {
  const kept = new Error(codeOf(error));
  kept.name = error instanceof Error ? error.name : 'Error';
  return kept;
}

/** 'ECONNREFUSED' of a socket, or the first word of a Redis error ('ERR', 'WRONGPASS'), or ''. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') {
    return /^[A-Z][A-Z_]{1,40}$/.test(cause.code) ? cause.code : '';
  }
  return /^(?:Unauthorized|[A-Z]{2,20})\b/.exec(error.message)?.[0] ?? '';
}
