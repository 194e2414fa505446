// ArticleSource over the public web: each hop is checked anew and goes to the addresses that were checked.
import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { BringInProblem } from '#lib/core/article/incoming-article.ts';
import type { ArticleSource, FetchedPage } from '#lib/ports/article-source.ts';
import { checkAddress } from './check-address.ts';
import { readBody, TooLargeError, UnknownEncodingError } from './read-body.ts';
import { requestPage } from './request-page.ts';
import { type Resolve, resolvePublic } from './resolve-public.ts';

export type ArticleUrlOptions = {
  resolve?: Resolve;
  /** For all hops together, names and body included. */
  timeoutMs?: number;
  maxBytes?: number;
  maxRedirects?: number;
  /** Pages at once. */
  maxFetches?: number;
};

const MEDIA_TYPES = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
]);

const refuse = (problem: BringInProblem): FetchedPage => ({ type: 'refused', problem });

export function openArticleUrl({
  resolve = (hostname) => lookup(hostname, { all: true }),
  timeoutMs = 10_000,
  maxBytes = 2 * 1024 * 1024,
  maxRedirects = 3,
  maxFetches = 20,
}: ArticleUrlOptions = {}): ArticleSource {
  let fetches = 0;

  async function follow(address: string, signal: AbortSignal): Promise<FetchedPage> {
    let url = checkAddress(address);
    if (!url) return refuse('bad-address');
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const addresses = await within(signal, resolvePublic(url, resolve));
      if (!addresses) return refuse('not-public');
      const reply = await requestPage(url, addresses, signal);
      try {
        const { location } = reply.headers;
        if (!isRedirect(reply) || location === undefined) return await take(reply, url);
        url = checkAddress(location, url);
        if (!url) return refuse('not-public');
      } finally {
        reply.destroy();
      }
    }
    return refuse('many-redirects');
  }

  async function take(reply: IncomingMessage, url: URL): Promise<FetchedPage> {
    const problem = problemOf(reply.statusCode ?? 0);
    if (problem) return refuse(problem);
    const [mediaType = '', ...parameters] = (reply.headers['content-type'] ?? '')
      .split(';')
      .map((part) => part.trim().toLowerCase());
    if (!MEDIA_TYPES.has(mediaType)) return refuse('unknown-type');
    const charset = parameters.find((part) => part.startsWith('charset='))?.slice(8) ?? '';
    const bytes = await readBody(reply, maxBytes);
    const document = { bytes, name: '', mediaType, charset: charset.replaceAll('"', '') };
    return { type: 'fetched', document, url: url.href };
  }

  return {
    async fetchPage(address, signal) {
      if (fetches >= maxFetches) return refuse('busy');
      fetches += 1;
      const timeout = AbortSignal.timeout(timeoutMs);
      const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
      try {
        return await follow(address, either);
      } catch (error) {
        if (either.aborted) return refuse('slow-page');
        if (error instanceof TooLargeError) return refuse('too-large');
        return refuse(error instanceof UnknownEncodingError ? 'unknown-type' : 'unreachable');
      } finally {
        fetches -= 1;
      }
    },
  };
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage): boolean =>
  [301, 302, 303, 307, 308].includes(statusCode);

function problemOf(status: number): BringInProblem | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'missing-page';
  return [401, 402, 403, 407, 429, 451].includes(status) ? 'closed-page' : 'failing-page';
}

/** A name can take longer to look up than there is time, and that cannot be called off. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}
