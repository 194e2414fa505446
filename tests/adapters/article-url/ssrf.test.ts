// S4: whatever the address, and whatever a page leads on to, no connection goes into one's own network.
import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openArticleUrl } from '#lib/adapters/article-url/open-article-url.ts';
import { OTHER_ADDRESSES, SSRF_HOSTS } from './ssrf-hosts.ts';
import { type WatchedConnects, watchConnects } from './watched-connects.ts';

const PUBLIC = '93.184.216.34';

/** What a resolver would say: names of this machine lead to it, all others to the public web. */
const resolve = async (name: string): Promise<LookupAddress[]> =>
  /localhost|local\.?$|internal/.test(name)
    ? [{ address: '127.0.0.1', family: 4 }]
    : [{ address: PUBLIC, family: 4 }];

let server: Server;
let port = 0;
let location = '';
let strayed = 0;
let watched: WatchedConnects | null = null;

beforeAll(async () => {
  server = createServer((_request, reply) => {
    reply.writeHead(302, { location }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  const cases = 2 * SSRF_HOSTS.length + OTHER_ADDRESSES.length + 2;
  process.stdout.write(
    `S4 figures: ${cases} cases, ${strayed} connections into one's own network\n`,
  );
});
afterEach(() => {
  strayed += (watched?.to ?? []).filter((to) => to !== `${PUBLIC}:80`).length;
  watched?.restore();
  watched = null;
});

describe('S4: an address into one’s own network', () => {
  it.each([...SSRF_HOSTS])('http://%s/ makes no connection', async (host) => {
    watched = watchConnects();
    for (const scheme of ['http', 'https']) {
      const page = await openArticleUrl({ resolve }).fetchPage(`${scheme}://${host}/`);
      expect(page.type).toBe('refused');
    }
    expect(watched.to).toEqual([]);
  });

  it.each([...SSRF_HOSTS])('a redirect to http://%s/ is not followed', async (host) => {
    watched = watchConnects({ addresses: [PUBLIC], port });
    // As bytes of UTF-8: a header has no other letters.
    location = Buffer.from(`http://${host}/`).toString('latin1');
    const page = await openArticleUrl({ resolve }).fetchPage('http://public.example/');
    expect(page.type).toBe('refused');
    expect(watched.to).toEqual([`${PUBLIC}:80`]);
  });

  it.each([...OTHER_ADDRESSES])('%s is no page', async (address) => {
    watched = watchConnects();
    const page = await openArticleUrl({ resolve }).fetchPage(address);
    expect(page).toEqual({ type: 'refused', problem: 'bad-address' });
    expect(watched.to).toEqual([]);
  });

  it('a name with one private address among public ones makes no connection', async () => {
    watched = watchConnects();
    const mixed = async () => [
      { address: PUBLIC, family: 4 },
      { address: '::ffff:10.0.0.1', family: 6 },
    ];
    const page = await openArticleUrl({ resolve: mixed }).fetchPage('http://mixed.example/');
    expect(page).toEqual({ type: 'refused', problem: 'not-public' });
    expect(watched.to).toEqual([]);
  });

  it('a name that is public when checked and private after is asked once, and goes where it was checked', async () => {
    watched = watchConnects({ addresses: [PUBLIC], port });
    let asked = 0;
    const rebinding = async () => {
      asked += 1;
      return [{ address: asked === 1 ? PUBLIC : '127.0.0.1', family: 4 }];
    };
    location = 'http://rebinding.example/again';
    const page = await openArticleUrl({ resolve: rebinding }).fetchPage(
      'http://rebinding.example/',
    );
    expect(page).toEqual({ type: 'refused', problem: 'not-public' });
    expect(asked).toBe(2);
    expect(watched.to).toEqual([`${PUBLIC}:80`]);
  });

  it('the watch itself sees a connection', async () => {
    watched = watchConnects();
    const page = await openArticleUrl({ resolve }).fetchPage('http://public.example/');
    expect(page).toEqual({ type: 'refused', problem: 'unreachable' });
    expect(watched.to).toEqual([`${PUBLIC}:80`]);
  });
});
