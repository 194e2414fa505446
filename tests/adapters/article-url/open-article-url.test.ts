// What comes back for a page: within bounds, or with the reason why not.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArticleUrlOptions,
  openArticleUrl,
} from '#lib/adapters/article-url/open-article-url.ts';
import { type WatchedConnects, watchConnects } from './watched-connects.ts';

const PUBLIC = '93.184.216.34';
const MEGABYTE = 1024 * 1024;

let server: Server;
let port = 0;
let answer: (request: IncomingMessage, reply: ServerResponse) => void = () => {};
let watched: WatchedConnects;

beforeAll(async () => {
  server = createServer((request, reply) => answer(request, reply));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(() => watched.restore());

function fetchPage(path = '/', options: ArticleUrlOptions = {}, signal?: AbortSignal) {
  watched = watchConnects({ addresses: [PUBLIC], port });
  const resolve = async () => [{ address: PUBLIC, family: 4 }];
  return openArticleUrl({ resolve, ...options }).fetchPage(`http://news.example${path}`, signal);
}

const send =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200) =>
  (_: IncomingMessage, reply: ServerResponse) => {
    reply.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };
const refused = (problem: string) => ({ type: 'refused', problem });

describe('fetching a page', () => {
  it('gives its bytes, what the sender said of them, and where it was found in the end', async () => {
    answer = (request, reply) => {
      if (request.url === '/old') reply.writeHead(301, { location: '/new?id=1#part' }).end();
      else reply.writeHead(200, { 'content-type': 'text/html; charset="ISO-8859-1"' }).end('a');
    };
    expect(await fetchPage('/old')).toEqual({
      type: 'fetched',
      url: 'http://news.example/new?id=1',
      document: {
        bytes: Buffer.from('a'),
        name: '',
        mediaType: 'text/html',
        charset: 'iso-8859-1',
      },
    });
  });

  it('tells the site no more than it must', async () => {
    let sent: Record<string, unknown> = {};
    answer = (request, reply) => {
      sent = request.headers;
      send('a')(request, reply);
    };
    await fetchPage();
    expect(Object.keys(sent).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(sent.host).toBe('news.example');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    answer = send(pack('packed words'), { 'content-encoding': encoding });
    const page = await fetchPage();
    expect(page.type === 'fetched' && Buffer.from(page.document.bytes).toString()).toBe(
      'packed words',
    );
  });

  it.each([
    ['plain', send(Buffer.alloc(2 * MEGABYTE + 1))],
    [
      'without a length',
      (_: IncomingMessage, reply: ServerResponse) => {
        reply.writeHead(200, { 'content-type': 'text/html' });
        for (let part = 0; part < 33; part += 1) reply.write(Buffer.alloc(65_536));
        reply.end('a');
      },
    ],
    [
      'packed with gzip, 1000 to 1',
      send(gzipSync(Buffer.alloc(40 * MEGABYTE)), { 'content-encoding': 'gzip' }),
    ],
    [
      'packed with br',
      send(brotliCompressSync(Buffer.alloc(40 * MEGABYTE)), { 'content-encoding': 'br' }),
    ],
  ])('a page of more than 2 MB is refused, %s', async (_, page) => {
    answer = page;
    expect(await fetchPage()).toEqual(refused('too-large'));
  });

  it('a page of 2 MB is taken', async () => {
    answer = send(Buffer.alloc(2 * MEGABYTE));
    expect((await fetchPage()).type).toBe('fetched');
  });

  it.each([
    [404, 'missing-page'],
    [410, 'missing-page'],
    [401, 'closed-page'],
    [402, 'closed-page'],
    [403, 'closed-page'],
    [429, 'closed-page'],
    [500, 'failing-page'],
    [304, 'failing-page'],
  ])('status %i is %s', async (status, problem) => {
    answer = send('', {}, status);
    expect(await fetchPage()).toEqual(refused(problem));
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'application/zip', ''])(
    'content of type "%s" is not read',
    async (type) => {
      answer = send('a', { 'content-type': type });
      expect(await fetchPage()).toEqual(refused('unknown-type'));
    },
  );

  it('an unknown packing is refused, a broken one is no page', async () => {
    answer = send('a', { 'content-encoding': 'zstd' });
    expect(await fetchPage()).toEqual(refused('unknown-type'));
    watched.restore();
    answer = send('not packed at all', { 'content-encoding': 'gzip' });
    expect(await fetchPage()).toEqual(refused('unreachable'));
  });

  it('follows three redirects and no fourth', async () => {
    let hops = 3;
    answer = (request, reply) => {
      if (hops === 0) return send('a')(request, reply);
      hops -= 1;
      reply.writeHead(302, { location: `/${hops}` }).end();
    };
    expect((await fetchPage()).type).toBe('fetched');
    watched.restore();
    hops = 4;
    expect(await fetchPage()).toEqual(refused('many-redirects'));
  });

  it('gives up on a page that drips, and on a name that is not answered', async () => {
    answer = (_, reply) => {
      reply.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => reply.write('a'), 20);
      reply.on('close', () => clearInterval(timer));
    };
    expect(await fetchPage('/', { timeoutMs: 200 })).toEqual(refused('slow-page'));
    watched.restore();
    const resolve = () => new Promise<never>(() => {});
    expect(await fetchPage('/', { timeoutMs: 100, resolve })).toEqual(refused('slow-page'));
  });

  it('ends when nobody waits for it any more', async () => {
    let closed = false;
    answer = (_, reply) => {
      reply.on('close', () => {
        closed = true;
      });
    };
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await fetchPage('/', {}, stop.signal)).toEqual(refused('slow-page'));
    await expect.poll(() => closed).toBe(true);
  });

  it('a name that does not exist cannot be reached', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await fetchPage('/', { resolve })).toEqual(refused('unreachable'));
  });

  it('refuses more pages at once than it has room for', async () => {
    answer = () => {};
    watched = watchConnects({ addresses: [PUBLIC], port });
    const resolve = async () => [{ address: PUBLIC, family: 4 }];
    const source = openArticleUrl({ resolve, maxFetches: 1, timeoutMs: 200 });
    const pages = ['http://a.example/', 'http://b.example/'].map((url) => source.fetchPage(url));
    expect(await Promise.all(pages)).toEqual([refused('slow-page'), refused('busy')]);
  });
});
