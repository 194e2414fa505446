// One request to one address that was looked up before: no cookies, no referrer, no name looked up again.
import type { LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

const HEADERS = {
  'user-agent': 'Footnote/1 (reads one article when a teacher asks for it)',
  accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf;q=0.9',
  'accept-language': 'en',
  'accept-encoding': 'gzip, br',
};

/**
 * @param addresses all that the connection may go to; the first that answers is taken
 * @returns the reply, whose body nobody has read yet. Rejects where there is none.
 */
export function requestPage(
  url: URL,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const lookup: LookupFunction = (_hostname, options, callback) => {
    if (options.all) return callback(null, [...addresses]);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family);
  };
  const options = { agent: false, headers: HEADERS, lookup, signal, maxHeaderSize: 32_768 };
  const { request } = url.protocol === 'https:' ? https : http;
  request(url, options).on('response', resolve).on('error', reject).end();
  return promise;
}
