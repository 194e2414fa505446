// Where a page sends its reader while the store is dead: pages themselves cannot answer 503.
import { messages as t } from '#lib/wiring.ts';
import { plainPage } from '../plain-page.ts';

export function GET(request: Request): Response {
  const from = new URL(request.url).searchParams.get('from') ?? '/';
  return plainPage(request, {
    status: 503,
    heading: t('problem.storeHeading'),
    text: t('problem.store-unavailable'),
    retry: { path: isOwnPath(from) ? from : '/', label: t('problem.retry') },
  });
}

/** A path of this site: not `//elsewhere` or `/\elsewhere`, which a browser takes for a host. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path);
}
