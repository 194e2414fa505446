import { keepsFrameCookies, probeFrameCookies } from '../../../cookies.ts';
import { homeOf } from '../../../place.ts';
import { POST as start } from '../../../q/[code]/start/route.ts';
import { requireSameOrigin } from '../../../same-origin.ts';

type Context = { params: Promise<{ code: string }> };

/**
 * Many browsers keep no cookies for a frame. So that nobody starts what they could not go on with, a cookie
 * is set first and the form sent once more (307), with script and without: it starts where that came back.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const refused = requireSameOrigin(request);
  if (refused) return refused;
  if (await keepsFrameCookies()) return start(request, context);
  const here = homeOf('frame', (await context.params).code);
  if (new URL(request.url).searchParams.has('probed')) return goTo(`${here}?said=noCookies`, 303);
  await probeFrameCookies();
  return goTo(`${here}/start?probed=1`, 307);
}

function goTo(location: string, status: 303 | 307): Response {
  return new Response(null, { status, headers: { location } });
}
