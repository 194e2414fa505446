// A page of another site with something of ours in a frame. To a browser 127.0.0.1 is another site than localhost.
import { createServer } from 'node:http';

export type OtherSite = { url: string; stop(): Promise<void> };

/** @param body HTML of the page's body. */
export async function serveOtherSite(body: string): Promise<OtherSite> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A school</title><body><h1>A school</h1>${body}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the other site does not listen');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
