// Refuses state-changing requests that another site's page made this browser send. Beside SameSite cookies.
import { requestOrigin } from './request-origin.ts';

/**
 * @returns a 403 response, or null where the request may go on. Browsers send Sec-Fetch-Site on https
 * and localhost; elsewhere Origin decides. `Origin: null` comes with `no-referrer` forms on plain http
 * and is let through: the SameSite cookies do not travel from another site. The cookies of a frame do,
 * within that site, so with one of them a browser that says nothing is refused.
 */
export function requireSameOrigin(request: Request): Response | null {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none' ? null : refusal();
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') {
    return /__Host-footnote-frame/.test(request.headers.get('cookie') ?? '') ? refusal() : null;
  }
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host ? null : refusal();
}

/** The same for a server action, which has the headers alone. */
export function isFromElsewhere(asked: Headers): boolean {
  const { origin } = requestOrigin(asked);
  return requireSameOrigin(new Request(origin, { headers: asked })) !== null;
}

function refusal(): Response {
  return Response.json(
    { type: 'about:blank', title: 'Forbidden', status: 403, code: 'cross-origin' },
    { status: 403, headers: { 'content-type': 'application/problem+json' } },
  );
}
