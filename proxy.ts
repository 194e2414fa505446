// Security headers of every page. A fresh nonce per request; no authorisation here.
import { type NextRequest, NextResponse } from 'next/server';
import { PATH_HEADER, SEARCH_HEADER } from './app/page-headers.ts';

export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const framable = FRAMABLE.test(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(nonce, framable, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  headers.set(SEARCH_HEADER, request.nextUrl.search);
  const forward = { request: { headers } };
  const response = isDecodable(request.nextUrl.pathname)
    ? NextResponse.next(forward)
    : NextResponse.rewrite(new URL('/no-such-address', request.url), forward);
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** The quiz that other sites may show in a frame, and what its forms lead to. */
const FRAMABLE = /^\/embed\/[^/]+(\/[a-z-]+)?$/;

/** `/q/%ff` is no text in UTF-8: Next would call that its own mistake. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** In development React needs eval, which Trusted Types would refuse. */
function contentSecurityPolicy(nonce: string, framable: boolean, development: boolean): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'none'",
    `script-src ${scripts}${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framable ? '*' : "'none'"}`,
    // The policy is made in instrumentation-client.ts.
    ...(development ? [] : ["require-trusted-types-for 'script'", 'trusted-types default']),
  ].join('; ');
}

export const config = {
  matcher: '/((?!_next/static/).*)',
};
