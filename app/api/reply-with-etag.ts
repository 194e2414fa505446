// A reply that is sent only where the client has another one.
import { deps } from '#lib/wiring.ts';

/** JSON with an ETag made of it; 304 where the request has that one already. */
export function replyWithEtag(request: Request, body: unknown): Response {
  const json = JSON.stringify(body);
  const etag = `"${deps().ids.hash(json)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  const held = request.headers.get('if-none-match');
  // A proxy that compresses marks an ETag as weak.
  if (held?.replace(/^W\//, '') === etag) return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } });
}
