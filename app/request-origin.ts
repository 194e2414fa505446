// Where this request reached the app: for links to share, and for whether cookies can be secure.
import { publicOrigin } from '#lib/wiring.ts';

const LOCALHOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** `origin` without a trailing slash. `secure`: https, or localhost, which browsers trust alike. */
export function requestOrigin(headers: Headers): { origin: string; secure: boolean } {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const protocol =
    headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const origin = publicOrigin() ?? `${protocol}://${host}`;
  return { origin, secure: origin.startsWith('https://') || LOCALHOST.test(host) };
}
