// The code field of the first page: a plain GET form.
import { deps } from '#lib/wiring.ts';

/** Goes to the quiz's page, which says so where there is none. "4BX5-GC" and "4bx5 gc" are 4bx5gc. */
export function GET(request: Request): Response {
  const typed = (new URL(request.url).searchParams.get('code') ?? '').trim().toLowerCase();
  if (typed === '') return goTo('/');
  const named = typed.replace(/[^a-z0-9]+/g, '-');
  const code = deps().bundled.has(named) ? named : typed.replace(/[^a-z0-9]+/g, '');
  return goTo(`/q/${code.slice(0, 40) || 'unknown'}`);
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
