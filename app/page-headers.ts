// What the proxy tells a page of its request.

/** Header of the request: the path of its address. */
export const PATH_HEADER = 'footnote-path';
/** Header of the request: what follows the path in its address, with the `?`; '' where nothing does. */
export const SEARCH_HEADER = 'footnote-search';

/** @returns path and search of the page that was asked for */
export function addressOf(request: Pick<Headers, 'get'>): string {
  return `${request.get(PATH_HEADER) ?? ''}${request.get(SEARCH_HEADER) ?? ''}`;
}

/** @param policy a Content-Security-Policy, or null. @returns its nonce, '' where there is none */
export function nonceOf(policy: string | null): string {
  return /'nonce-([A-Za-z0-9+/=]+)'/.exec(policy ?? '')?.[1] ?? '';
}
