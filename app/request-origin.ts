// Where this request reached the app: for links to share, and for whether cookies can be secure.
import { publicOrigin } from '#lib/wiring.ts';

/** A name or address with an optional port; anything else in the header is nobody's address. */
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i;
const LOCALHOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** `origin` without a trailing slash. `secure`: https, or localhost, which browsers trust alike. */
export function requestOrigin(headers: Headers): { origin: string; secure: boolean } {
  const asked = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const host = HOST.test(asked) ? asked : 'localhost';
  const protocol =
    headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const origin = publicOrigin() ?? `${protocol}://${host}`;
  return { origin, secure: origin.startsWith('https://') || LOCALHOST.test(host) };
}
