// What the proxy tells a page of its request.

/** Header of the request: the path of its address. */
export const PATH_HEADER = 'footnote-path';

/** @param policy a Content-Security-Policy, or null. @returns its nonce, '' where there is none */
export function nonceOf(policy: string | null): string {
  return /'nonce-([A-Za-z0-9+/=]+)'/.exec(policy ?? '')?.[1] ?? '';
}
