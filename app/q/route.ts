// The code field of the first page: a plain GET form.

/** Goes to the quiz's page, which says so where there is none. */
export function GET(request: Request): Response {
  const code = (new URL(request.url).searchParams.get('code') ?? '').trim().toLowerCase();
  const location = code ? `/q/${encodeURIComponent(code.slice(0, 80))}` : '/';
  return new Response(null, { status: 303, headers: { location } });
}
