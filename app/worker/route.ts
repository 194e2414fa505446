// The service worker, at the root so that it may look after /q/. Made once, when the app is built.
import { workerScript } from './worker-script.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(workerScript(), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      // A browser asks each time whether there is a newer one.
      'cache-control': 'no-cache',
    },
  });
}
