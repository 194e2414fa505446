// A site of the test, which the app takes for one of the public web: see fixtures/article-site.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ARTICLE_TEXT } from './api.ts';

const FIXTURES = path.resolve(import.meta.dirname, '..', '..', 'fixtures');
const PAGE = readFileSync(path.join(FIXTURES, 'documents', 'bears-page.html'));

export type Site = {
  /** What the app's environment needs to find it at http://news.example. */
  variables: Record<string, string>;
  stop(): void;
};

export async function startSite(): Promise<Site> {
  const server = createServer((request, reply) => {
    const send = (status: number, type: string, body: string | Buffer) =>
      reply.writeHead(status, { 'content-type': type }).end(body);
    switch (new URL(request.url ?? '/', 'http://news.example').pathname) {
      case '/bears':
        return send(200, 'text/html; charset=utf-8', PAGE);
      case '/vault':
        return send(200, 'text/plain; charset=utf-8', ARTICLE_TEXT);
      case '/old':
        return reply.writeHead(302, { location: '/bears' }).end();
      case '/inside':
        return reply.writeHead(302, { location: 'http://127.0.0.1/' }).end();
      case '/teaser':
        return send(200, 'text/html', '<h1>Bears</h1><p>Water bears live in moss. Subscribe.</p>');
      case '/picture':
        return send(200, 'image/png', Buffer.alloc(9));
      case '/members':
        return send(403, 'text/html', 'no');
      case '/slow':
        return;
      default:
        return send(404, 'text/html', 'gone');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const preload = path.join(FIXTURES, 'article-site', 'lead-to-site.ts');
  return {
    variables: {
      FOOTNOTE_TEST_SITE_PORT: String(port),
      NODE_OPTIONS: `--no-warnings --import ${preload}`,
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
